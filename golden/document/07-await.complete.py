import asyncio


async def some_async_operation():
    print("operation starts")
    await asyncio.sleep(0.01)
    print("operation ends")
    return {"answer": 42}


async def fetch_data():
    result = await some_async_operation()  # Pause here
    return result                           # Resume when done


async def other():
    print("the loop is free meanwhile")


async def main():
    task = asyncio.create_task(other())
    print(await fetch_data())
    await task


asyncio.run(main())
