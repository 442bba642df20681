"""Defaults of methods that read names of the class body: evaluated where the method stands."""
class C:
    config1 = "a"
    limit = 3
    def test(self, config=config1, n=limit * 2):
        return config, n
    def other(self, xs=[limit]):
        xs.append(1)
        return xs
    @staticmethod
    def st(a=limit):
        return a
    f = lambda self, k=limit: k
print(C().test(), C().other(), C().other(), C.st(), C().f())
