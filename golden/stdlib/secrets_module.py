"""hashlib, hmac, secrets, binascii and base64 as programs use them together: signed tokens."""
import asyncio
import base64
import binascii
import hashlib
import hmac
import io
import json
import secrets
from hashlib import blake2b, sha256


class Signer:
    def __init__(self, key: bytes, digest=hashlib.sha256):
        self.key = key
        self.digest = digest

    def sign(self, payload: dict) -> str:
        body = base64.urlsafe_b64encode(json.dumps(payload, sort_keys=True).encode()).rstrip(b"=")
        mac = hmac.new(self.key, body, self.digest).digest()
        return (body + b"." + base64.urlsafe_b64encode(mac).rstrip(b"=")).decode()

    def verify(self, token: str) -> dict:
        body, _, mac = token.encode().partition(b".")
        expected = hmac.digest(self.key, body, "sha256")
        if not hmac.compare_digest(base64.urlsafe_b64decode(mac + b"=" * (-len(mac) % 4)), expected):
            raise ValueError("bad signature")
        return json.loads(base64.urlsafe_b64decode(body + b"=" * (-len(body) % 4)))


async def digest_of(chunks: list[bytes], name: str) -> str:
    h = hashlib.new(name)
    for chunk in chunks:
        h.update(chunk)
        await asyncio.sleep(0)
    return h.hexdigest()


async def main():
    signer = Signer(b"key")
    token = signer.sign({"user": "ann", "level": 3})
    print(token, signer.verify(token))
    try:
        signer.verify(token[:-2] + "AA")
    except ValueError as error:
        print(error)
    names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]
    for name, text in zip(names, await asyncio.gather(*(digest_of([b"hello ", b"world"], name) for name in names))):
        print(f"{name:<9} {text[:24]} {getattr(hashlib, name)(b'hello world').hexdigest() == text} {hashlib.new(name).digest_size} {hashlib.new(name).block_size}")
    print(hashlib.shake_128(b"a").hexdigest(8), hashlib.shake_256(b"a").digest(4), blake2b(b"a", digest_size=8, key=b"k", salt=b"s", person=b"p").hexdigest(), hashlib.blake2s(b"a", digest_size=4).name, blake2b.MAX_KEY_SIZE, blake2b.SALT_SIZE, hashlib.blake2s.PERSON_SIZE, blake2b.MAX_DIGEST_SIZE)
    print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex(), hashlib.scrypt(b"password", salt=b"salt", n=16, r=8, p=1, dklen=8).hex(), hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest()[:8], hashlib.file_digest(io.BytesIO(b"abc"), sha256).name)
    h = sha256(b"a")
    other = h.copy()
    other.update(b"b")
    print(h.hexdigest()[:8], other.hexdigest()[:8], h.name, "sha256" in hashlib.algorithms_guaranteed, "sha512_256" in hashlib.algorithms_available)
    mac = hmac.HMAC(b"k" * 100, digestmod="sha512")
    mac.update(b"x")
    print(mac.name, mac.digest_size, mac.block_size, mac.copy().hexdigest()[:16], mac.digest()[:2], hmac.HMAC.blocksize)
    print(len(secrets.token_hex()), len(secrets.token_bytes(5)), len(secrets.token_urlsafe(16)), secrets.randbelow(1), secrets.randbits(0), secrets.choice([7]), secrets.compare_digest(b"a", b"a"), secrets.DEFAULT_ENTROPY, secrets.SystemRandom().randint(2, 2))
    print(binascii.hexlify(b"abc", "-"), binascii.b2a_hex(b"ab"), binascii.unhexlify("6162"), binascii.a2b_hex(b"63"), binascii.b2a_base64(b"a", newline=False), binascii.a2b_base64("YQ=="), binascii.crc32(b"abc"), binascii.crc_hqx(b"abc", 0))
    print(base64.b32encode(b"hi"), base64.b32decode("NBUQ===="), base64.b32hexencode(b"hi"), base64.b32hexdecode("D1KG===="), base64.b85encode(b"hello"), base64.b85decode(b"Xk~0{Zv"), base64.a85encode(b"hello", adobe=True), base64.a85decode("<~BOu!rDZ~>", adobe=True), base64.z85encode(b"abcd"), base64.z85decode("vqG:N"), base64.encodebytes(b"a" * 60), base64.decodebytes(b"YWJj\n"))
    for action in (lambda: binascii.unhexlify("6"), lambda: binascii.a2b_base64("YWJ"), lambda: base64.b64decode("a!==", validate=True), lambda: hashlib.new("md17"), lambda: sha256("text"), lambda: hmac.new(b"k", b"m"), lambda: secrets.randbelow(0), lambda: base64.b32decode("1")):
        try:
            print(action())
        except (binascii.Error, binascii.Incomplete, ValueError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
