"""Child processes with pipes."""
import asyncio
import asyncio.subprocess as sp

PIPE = asyncio.subprocess.PIPE


async def shell():
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2; exit 3", stdout=PIPE, stderr=PIPE)
    print(process.returncode, process.pid > 0, process.stdin)
    out, err = await process.communicate()
    print(out, err, process.returncode)
    print(await process.wait())
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2", stdout=PIPE, stderr=sp.STDOUT)
    print(await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_shell("echo nobody hears", stdout=sp.DEVNULL)
    print(await process.communicate(), process.returncode)


async def program():
    process = await asyncio.create_subprocess_exec("cat", "-", stdin=PIPE, stdout=PIPE)
    print((await process.communicate(b"x" * 300_000))[0] == b"x" * 300_000)
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    for word in ("one", "two"):
        process.stdin.write(f"{word}\n".encode())
        await process.stdin.drain()
        print(await process.stdout.readline())
    process.stdin.close()
    await process.stdin.wait_closed()
    print(await process.stdout.read(), await process.wait())
    process = await asyncio.create_subprocess_exec("sh", "-c", "echo $WORD; pwd", stdout=PIPE, env={"WORD": "hello", "PATH": "/bin:/usr/bin"}, cwd="/tmp")
    async for line in process.stdout:
        print(line.decode().strip())
    print(await process.wait())


async def signals():
    for stop in ("terminate", "kill"):
        process = await asyncio.create_subprocess_exec("sleep", "30")
        if stop == "terminate":
            process.terminate()
        else:
            process.kill()
        print(stop, await process.wait(), process.returncode)
    process = await asyncio.create_subprocess_exec("sleep", "30")
    process.send_signal(2)
    print(await process.wait())
    try:
        process.kill()
    except ProcessLookupError:
        print("it is over")
    process = await asyncio.create_subprocess_exec("sleep", "30", stdout=PIPE)
    try:
        await asyncio.wait_for(process.communicate(), 0.05)
    except TimeoutError:
        process.kill()
        print("too slow", await process.wait())


async def failing():
    try:
        await asyncio.create_subprocess_exec("no-such-program-here", "x")
    except FileNotFoundError as error:
        print(error)
    process = await asyncio.create_subprocess_shell("no-such-program-here", stderr=PIPE)
    _, err = await process.communicate()
    print(b"not found" in err, process.returncode)


async def together():
    async def run(n):
        process = await asyncio.create_subprocess_shell(f"sleep 0.0{n}; echo {n}", stdout=PIPE)
        out, _ = await process.communicate()
        return int(out)

    print(await asyncio.gather(*(run(n) for n in (3, 1, 2))))


async def main():
    for part in (shell, program, signals, failing, together):
        print("---", part.__name__)
        await part()


asyncio.run(main())
