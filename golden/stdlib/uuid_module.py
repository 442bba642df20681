"""Every public name of uuid."""
import asyncio
import uuid
from dataclasses import dataclass, field
from uuid import UUID, SafeUUID, uuid4, uuid5


@dataclass
class Job:
    name: str
    id: UUID = field(default_factory=uuid4)
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"{self.name}:{uuid5(uuid.NAMESPACE_URL, self.name)}"


async def register(jobs: dict[UUID, Job], name: str) -> UUID:
    await asyncio.sleep(0)
    job = Job(name)
    jobs[job.id] = job
    return job.id


async def main():
    jobs: dict[UUID, Job] = {}
    ids = await asyncio.gather(*(register(jobs, name) for name in ("build", "test", "ship")))
    print(len(jobs), len(set(ids)), [jobs[each].key for each in ids], {each.version for each in ids}, all(len(str(each)) == 36 for each in ids))

    u = UUID("12345678-1234-5678-1234-567812345678")
    print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.is_safe)
    print(u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.time, u.clock_seq, u.node, hash(u) == hash(u.int), int(u) == u.int)
    print(UUID(int=5), UUID(bytes=u.bytes) == u, UUID(bytes_le=u.bytes_le) == u, UUID(fields=u.fields) == u, UUID("{12345678123456781234567812345678}") == u, UUID(hex=u.urn) == u, UUID(int=5, version=4), UUID(int=1, is_safe=SafeUUID.safe).is_safe)
    print(sorted([u, UUID(int=9), UUID(int=3)]), u < UUID(int=3), u == "x", u != UUID(int=3), f"{u!s:>40}|{u}", {u: 1}[UUID(u.hex)])
    print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid5(uuid.NAMESPACE_OID, "a"), uuid.uuid3(namespace=uuid.NAMESPACE_X500, name="b"))
    one, two = uuid.uuid1(), uuid.uuid1()
    print(one != two, one.version, one.variant == uuid.RFC_4122, uuid.uuid1(node=5, clock_seq=3).node, uuid.uuid1(5, 3).clock_seq, uuid.getnode() == uuid.getnode(), one.time <= two.time)
    print(uuid.RESERVED_NCS, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE, list(SafeUUID), SafeUUID.unknown.value, SafeUUID(-1).name, SafeUUID.unsafe)
    for arguments in ({"hex": "x"}, {"bytes": b"a"}, {"int": -1}, {"int": 5, "version": 9}, {"fields": (1, 2)}, {"fields": (1, 2**16, 3, 4, 5, 6)}, {}, {"hex": "12345678-1234-5678-1234-56781234567g"}):
        try:
            print(UUID(**arguments))
        except (ValueError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
