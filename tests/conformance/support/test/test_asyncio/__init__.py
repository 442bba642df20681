"""What CPython's tests of asyncio share."""
