async def fetch_data():
    result = await some_async_operation()  # Pause here
    return result                           # Resume when done
