/** hashlib, hmac, secrets, binascii and base64 as programs use them together: signed tokens. */

import {
  add,
  Bytes,
  bytes_decode,
  bytes_hex,
  bytes_of,
  bytes_partition,
  bytes_rstrip,
  call,
  call_method,
  caught,
  coroutine,
  eq,
  format,
  getattr,
  getitem,
  int_mod,
  len,
  library_module,
  map,
  mul,
  print,
  slice,
  str,
  str_encode,
  tuple,
  type_name,
  TypeError,
  ValueError,
  zip,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as base64 from "py2ts-runtime/base64";
import * as binascii from "py2ts-runtime/binascii";
import * as hashlib from "py2ts-runtime/hashlib";
import { blake2b, sha256 } from "py2ts-runtime/hashlib";
import * as hmac from "py2ts-runtime/hmac";
import * as io from "py2ts-runtime/io";
import * as json from "py2ts-runtime/json";
import * as secrets from "py2ts-runtime/secrets";

const __init___digest_default = hashlib.sha256;
class Signer {
  key: Bytes;
  digest: any;
  constructor(key: Bytes, digest: any = __init___digest_default) {
    this.key = key;
    this.digest = digest;
  }

  sign(payload: Map<string, string | number>): string {
    const body = bytes_rstrip(
      base64.urlsafe_b64encode(
        str_encode(json.dumps(payload, { sort_keys: true })),
      ),
      bytes_of("="),
    );
    const mac = hmac.new_(this.key, body, this.digest).digest();
    return bytes_decode(
      add(
        add(body, bytes_of(".")),
        bytes_rstrip(base64.urlsafe_b64encode(mac), bytes_of("=")),
      ),
    );
  }

  verify(token: string): any {
    const [body, _, mac] = bytes_partition(str_encode(token), bytes_of("."));
    const expected = hmac.digest(this.key, body, "sha256");
    if (
      !hmac.compare_digest(
        base64.urlsafe_b64decode(
          add(mac, mul(bytes_of("="), int_mod(0 - len(mac), 4))),
        ),
        expected,
      )
    ) {
      throw new ValueError("bad signature");
    }
    return json.loads(
      base64.urlsafe_b64decode(
        add(body, mul(bytes_of("="), int_mod(0 - len(body), 4))),
      ),
    );
  }
}

async function digest_of(chunks: Bytes[], name: string): Promise<string> {
  const h = hashlib.new_(name);
  for (const chunk of chunks) {
    h.update(chunk);
    await asyncio.sleep(0);
  }
  return h.hexdigest();
}

async function main(): Promise<void> {
  const signer = new Signer(bytes_of("key"));
  const token = signer.sign(
    new Map<string, string | number>([
      ["user", "ann"],
      ["level", 3],
    ]),
  );
  print(token, signer.verify(token));
  try {
    signer.verify(getitem(token, slice(null, -2)) + "AA");
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  const names = [
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "blake2b",
    "blake2s",
  ];
  const items = zip(
    names,
    await asyncio.gather(
      ...map(
        (name) =>
          coroutine(digest_of, [bytes_of("hello "), bytes_of("world")], name),
        names,
      ),
    ),
  );
  for (const [name, text] of items) {
    print(
      `${format(name, "<9")} ${text.slice(0, 24)} ${str(eq(call_method(call(getattr(library_module(hashlib, "hashlib", []), name), bytes_of("hello world")), "hexdigest"), text))} ${hashlib.new_(name).digest_size} ${hashlib.new_(name).block_size}`,
    );
  }
  print(
    hashlib.shake_128(bytes_of("a")).hexdigest(8),
    hashlib.shake_256(bytes_of("a")).digest(4),
    new blake2b(bytes_of("a"), {
      digest_size: 8,
      key: bytes_of("k"),
      salt: bytes_of("s"),
      person: bytes_of("p"),
    }).hexdigest(),
    new hashlib.blake2s(bytes_of("a"), { digest_size: 4 }).name,
    blake2b.MAX_KEY_SIZE,
    blake2b.SALT_SIZE,
    hashlib.blake2s.PERSON_SIZE,
    blake2b.MAX_DIGEST_SIZE,
  );
  print(
    bytes_hex(
      hashlib.pbkdf2_hmac(
        "sha256",
        bytes_of("password"),
        bytes_of("salt"),
        1000,
      ),
    ),
    bytes_hex(
      hashlib.scrypt(bytes_of("password"), {
        salt: bytes_of("salt"),
        n: 16,
        r: 8,
        p: 1,
        dklen: 8,
      }),
    ),
    hashlib
      .file_digest(new io.BytesIO(bytes_of("abc")), "sha256")
      .hexdigest()
      .slice(0, 8),
    hashlib.file_digest(new io.BytesIO(bytes_of("abc")), sha256).name,
  );
  const h = sha256(bytes_of("a"));
  const other = h.copy();
  other.update(bytes_of("b"));
  print(
    h.hexdigest().slice(0, 8),
    other.hexdigest().slice(0, 8),
    h.name,
    hashlib.algorithms_guaranteed.has("sha256"),
    hashlib.algorithms_available.has("sha512_256"),
  );
  const mac = new hmac.HMAC(mul(bytes_of("k"), 100), { digestmod: "sha512" });
  mac.update(bytes_of("x"));
  print(
    mac.name,
    mac.digest_size,
    mac.block_size,
    mac.copy().hexdigest().slice(0, 16),
    getitem(mac.digest(), slice(null, 2)),
    hmac.HMAC.blocksize,
  );
  print(
    secrets.token_hex().length,
    len(secrets.token_bytes(5)),
    secrets.token_urlsafe(16).length,
    secrets.randbelow(1),
    secrets.randbits(0),
    secrets.choice([7]),
    secrets.compare_digest(bytes_of("a"), bytes_of("a")),
    secrets.DEFAULT_ENTROPY,
    new secrets.SystemRandom().randint(2, 2),
  );
  print(
    binascii.hexlify(bytes_of("abc"), "-"),
    binascii.b2a_hex(bytes_of("ab")),
    binascii.unhexlify("6162"),
    binascii.a2b_hex(bytes_of("63")),
    binascii.b2a_base64(bytes_of("a"), { newline: false }),
    binascii.a2b_base64("YQ=="),
    binascii.crc32(bytes_of("abc")),
    binascii.crc_hqx(bytes_of("abc"), 0),
  );
  print(
    base64.b32encode(bytes_of("hi")),
    base64.b32decode("NBUQ===="),
    base64.b32hexencode(bytes_of("hi")),
    base64.b32hexdecode("D1KG===="),
    base64.b85encode(bytes_of("hello")),
    base64.b85decode(bytes_of("Xk~0{Zv")),
    base64.a85encode(bytes_of("hello"), { adobe: true }),
    base64.a85decode("<~BOu!rDZ~>", { adobe: true }),
    base64.z85encode(bytes_of("abcd")),
    base64.z85decode("vqG:N"),
    base64.encodebytes(mul(bytes_of("a"), 60)),
    base64.decodebytes(new Bytes([89, 87, 74, 106, 10])),
  );
  for (const action of tuple(
    () => binascii.unhexlify("6"),
    () => binascii.a2b_base64("YWJ"),
    () => base64.b64decode("a!==", undefined, true),
    () => hashlib.new_("md17"),
    () => sha256("text"),
    () => hmac.new_(bytes_of("k"), bytes_of("m")),
    () => secrets.randbelow(0),
    () => base64.b32decode("1"),
  )) {
    try {
      print(action());
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof binascii.Error ||
        error instanceof binascii.Incomplete ||
        error instanceof ValueError ||
        error instanceof TypeError
      )) {
        throw error;
      }
      print(`${type_name(error)}: ${str(error)}`);
    }
  }
}

await asyncio.run(main);
