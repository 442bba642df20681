"""hashlib, hmac, base64, binascii and zlib's checksums on random bytes; record with CPython 3.13.0."""
import base64
import binascii
import hashlib
import hmac
import random
import zlib
from program import Keywords as K, Programs

random.seed(3)
R = random.randrange
P = Programs(base64, binascii, hash_new=hashlib.new, blake2b=hashlib.blake2b, blake2s=hashlib.blake2s, pbkdf2_hmac=hashlib.pbkdf2_hmac, scrypt=hashlib.scrypt, hmac_new=hmac.new, hmac_digest=hmac.digest, compare_digest=hmac.compare_digest, adler32=zlib.adler32)


def data(most=300):
    return random.randbytes(R(most))


P.start("digests")
for name in "md5 sha1 sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 blake2b blake2s".split():
    for _ in range(6):
        h = P.let("hash_new", name, data())
        P.show(".hexdigest", h)
        P.show(".update", h, data())
        other = P.let(".copy", h)
        P.show(".update", other, data(9))
        P.show(".digest", h)
        P.show(".digest", other)
    for attribute in ("name", "digest_size", "block_size"):
        P.show("read", h, attribute)
for name in ("shake_128", "shake_256"):
    for _ in range(6):
        h = P.let("hash_new", name, data())
        P.show(".update", h, data())
        P.show(".hexdigest", h, R(60))
        P.show(".digest", P.let(".copy", h), R(60))
P.show(".digest", h)
P.show("hash_new", "nope")
P.show("hash_new", 5)
P.show("hash_new", "md5", "a")
P.show("hash_new", "md5", 5)
P.start("blake2")
for _ in range(60):
    b = R(2)
    name, most, salt = ("blake2b", 64, 16) if b else ("blake2s", 32, 8)
    options = {"digest_size": R(1, most + 1), "key": data(most + 1), "salt": data(salt + 1), "person": data(salt + 1), "fanout": R(256), "depth": R(1, 256), "leaf_size": R(2**32), "node_offset": R(2**64 if b else 2**48), "node_depth": R(256), "inner_size": R(most + 1), "last_node": bool(R(2))}
    h = P.let(name, data(), K({key: options[key] for key in random.sample(list(options), R(len(options)))}))
    P.show(".hexdigest", h)
    P.show(".update", h, data())
    P.show(".hexdigest", P.let(".copy", h))
    P.show("read", h, "digest_size")
for options in [{"digest_size": 0}, {"digest_size": 65}, {"key": bytes(65)}, {"salt": bytes(17)}, {"person": bytes(17)}, {"depth": 0}, {"fanout": 256}, {"inner_size": 65}, {"node_offset": -1}, {"key": "a"}]:
    P.show("blake2b", b"", K(options))
P.start("keys")
for _ in range(20):
    P.show("pbkdf2_hmac", random.choice(["sha256", "sha1", "sha512", "md5"]), data(20), data(20), R(1, 50), random.choice([None, R(1, 70)]))
    P.show("scrypt", data(20), K(salt=data(20), n=random.choice([2, 4, 16, 64]), r=R(1, 9), p=R(1, 3), dklen=R(1, 70)))
P.show("pbkdf2_hmac", "nope", b"", b"", 1)
P.show("pbkdf2_hmac", "md5", "a", b"", 1)
P.show("pbkdf2_hmac", "md5", b"", b"", 0)
P.show("scrypt", b"", K(salt=b"", n=3, r=1, p=1))
P.show("scrypt", b"", K(n=2, r=1, p=1))
for _ in range(40):
    name = random.choice(["sha256", "md5", "sha3_256", "sha512"])
    h = P.let("hmac_new", data(200), data(), name)
    P.show(".hexdigest", h)
    P.show(".update", h, data())
    P.show(".digest", P.let(".copy", h))
    P.show("hmac_digest", data(200), data(), name)
for attribute in ("name", "digest_size", "block_size"):
    P.show("read", h, attribute)
for args in [("k", b"", "md5"), (b"k",), (b"k", b""), (b"k", "m", "md5"), (b"k", b"m", "nope")]:
    P.show("hmac_new", *args)
for a, b in [("a", "a"), ("a", "b"), (b"ab", b"ab"), (b"ab", b"abc"), ("a", b"a"), ("é", "é"), (5, 5)]:
    P.show("compare_digest", a, b)
P.start("texts")
for _ in range(120):
    x = data(40)
    for name in "b64encode standard_b64encode urlsafe_b64encode b32encode b32hexencode b16encode b85encode z85encode encodebytes hexlify b2a_base64".split():
        P.show(name, x)
    P.show("b64encode", x, b"-_")
    P.show("b85encode", x, True)
    P.show("hexlify", x, ":", R(1, 5) * random.choice([1, -1]))
    zeros = b"".join(random.choice([x[:3], b"\0" * 4, b" " * 4, x[:5]]) for _ in range(R(5)))
    P.show("a85encode", zeros, K(foldspaces=bool(R(2)), pad=bool(R(2)), adobe=bool(R(2)), wrapcol=random.choice([0, 0, 1, 3, 7, 20])))
    for f in ("crc32", "adler32"):
        P.show(f, x)
        P.show(f, x, R(2**32))
    P.show("crc_hqx", x, R(2**16))
    pairs = [("b64decode", base64.b64encode(x)), ("b32decode", base64.b32encode(x)), ("b32hexdecode", base64.b32hexencode(x)), ("b16decode", base64.b16encode(x)), ("b85decode", base64.b85encode(x)), ("a85decode", base64.a85encode(x)), ("a2b_base64", base64.b64encode(x)), ("unhexlify", x.hex().encode())]
    for name, text in pairs:
        P.show(name, text)
        P.show(name, text.decode())
        bad = bytearray(text)
        for _ in range(R(1, 3)):
            at = R(len(bad) + 1)
            bad[at : at + R(2)] = random.choice([b"=", b"!", b"", b"A", b"\n", b"~", b"=="])
        P.show(name, bytes(bad))
        if name == "b64decode":
            P.show(name, bytes(bad), None, True)
        if name == "a2b_base64":
            P.show(name, bytes(bad), K(strict_mode=True))
    for text in ("====", "=", "A=", "AA=A", "AAA==", "AA==A", "AA==", "A", "AAAAA", "AAA=A=="):
        P.show("a2b_base64", text, K(strict_mode=True))
for name in "b64encode b64decode b32decode b16decode b85encode b85decode a85encode a85decode encodebytes decodebytes hexlify unhexlify crc32".split():
    P.show(name, 5)
    P.show(name, "é")
P.show("b32decode", "mfrgg===")
P.show("b32decode", "mfrgg===", True)
P.show("b32decode", "M1RGG===", False, "L")
P.show("b64encode", b"a", b"-")
P.show("b64decode", "__4=", "-_")
P.show("hexlify", b"ab", "::")
P.show("a85decode", "<~87cURDZ~>", K(adobe=True))
P.show("a85decode", "87cUR", K(adobe=True))
P.show("a85decode", "87zUR")
P.show("a85decode", "uuuuu")
P.print()
