class UnknownCommand(LookupError):
    pass
