"""hashlib as programs use it."""
import hashlib

for make in (hashlib.md5, hashlib.sha1, hashlib.sha224, hashlib.sha256, hashlib.sha384, hashlib.sha512, hashlib.sha3_224, hashlib.sha3_256, hashlib.sha3_384, hashlib.sha3_512):
    print(make(b"data").hexdigest()[:16])
h = hashlib.new("sha256")
h.update(b"part one")
other = h.copy()
h.update(b"part two")
print(h.name, h.digest_size, h.block_size, h.hexdigest(), other.digest()[:4])
