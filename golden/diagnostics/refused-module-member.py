from threading import settrace

settrace(print)
