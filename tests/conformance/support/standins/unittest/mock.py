"""As much of unittest.mock as CPython's own tests of other modules ask for. What replaces names of the library's modules fails where it is used, test by test."""


class _Missing:
    def __repr__(self):
        return "DEFAULT"


DEFAULT = _Missing()


class _Any:
    def __eq__(self, other):
        return True

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


class _Call(tuple):
    """The arguments of one call."""

    @property
    def args(self):
        return self[0]

    @property
    def kwargs(self):
        return self[1]

    def __repr__(self):
        words = [repr(each) for each in self[0]] + [f"{name}={value!r}" for name, value in self[1].items()]
        return f"call({', '.join(words)})"


def call(*args, **kwargs):
    return _Call((args, kwargs))


class Mock:
    """An object that takes every call and has every attribute."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, **attributes):
        self.side_effect = side_effect
        self.call_args_list = []
        self.call_args = None
        self._wraps = wraps
        self._return = return_value
        for key, value in attributes.items():
            setattr(self, key, value)

    @property
    def return_value(self):
        if self._return is DEFAULT:
            self._return = Mock()
        return self._return

    @return_value.setter
    def return_value(self, value):
        self._return = value

    @property
    def called(self):
        return self.call_args is not None

    @property
    def call_count(self):
        return len(self.call_args_list)

    @property
    def mock_calls(self):
        return self.call_args_list

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = Mock()
        setattr(self, name, made)
        return made

    def __call__(self, *args, **kwargs):
        self.call_args = call(*args, **kwargs)
        self.call_args_list.append(self.call_args)
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or (isinstance(effect, type) and issubclass(effect, BaseException)):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if result is not DEFAULT:
                return result
        if self._return is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value

    def reset_mock(self):
        self.call_args_list = []
        self.call_args = None

    def assert_called(self):
        if not self.called:
            raise AssertionError("Expected the mock to have been called.")

    def assert_not_called(self):
        if self.called:
            raise AssertionError("Expected the mock to not have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected the mock to have been called once. Called {self.call_count} times.")

    def assert_called_with(self, *args, **kwargs):
        if self.call_args != call(*args, **kwargs):
            raise AssertionError(f"expected call not found: {call(*args, **kwargs)!r}, actual: {self.call_args!r}")

    def assert_called_once_with(self, *args, **kwargs):
        self.assert_called_once()
        self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        for each in calls:
            if each not in self.call_args_list:
                raise AssertionError(f"call not found: {each!r}")


class MagicMock(Mock):
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    def __iter__(self):
        return iter([])

    def __len__(self):
        return 0

    def __bool__(self):
        return True


NonCallableMock = Mock


class _Patch:
    """Replaces an attribute while a block or a function runs."""

    def __init__(self, find, name, new, options):
        self.find, self.name, self.new, self.options = find, name, new, options

    def __call__(self, decorated):
        if isinstance(decorated, type):
            for key in dir(decorated):
                if key.startswith("test"):
                    setattr(decorated, key, self(getattr(decorated, key)))
            return decorated

        def wrapped(*args, **kwargs):
            with self as made:
                return decorated(*args, *((made,) if self.new is DEFAULT else ()), **kwargs)

        wrapped.__name__ = decorated.__name__
        return wrapped

    def __enter__(self):
        self.object = self.find()
        self.own = self.name in vars(self.object) if isinstance(self.object, type) else True
        self.before = getattr(self.object, self.name, DEFAULT)
        made = MagicMock(**self.options) if self.new is DEFAULT else self.new
        setattr(self.object, self.name, made)
        return made

    def __exit__(self, *exc):
        if self.before is DEFAULT or not self.own:
            delattr(self.object, self.name)
        else:
            setattr(self.object, self.name, self.before)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__(None, None, None)


class _Several:
    """Replaces several attributes while a block runs."""

    def __init__(self, patches):
        self.patches = patches

    def __enter__(self):
        return {each.name: each.__enter__() for each in self.patches}

    def __exit__(self, *exc):
        for each in reversed(self.patches):
            each.__exit__(*exc)
        return False


class _PatchDict:
    """Changes a dict while a block or a function runs."""

    def __init__(self, changed, values=(), clear=False, **more):
        self.changed, self.values, self.clear, self.more = changed, values, clear, more

    def __call__(self, decorated):
        def wrapped(*args, **kwargs):
            with self:
                return decorated(*args, **kwargs)

        wrapped.__name__ = decorated.__name__
        return wrapped

    def __enter__(self):
        self.before = dict(self.changed)
        if self.clear:
            self.changed.clear()
        self.changed.update(self.values, **self.more)
        return self.changed

    def __exit__(self, *exc):
        self.changed.clear()
        self.changed.update(self.before)
        return False


class _Patcher:
    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **options):
        def find():
            raise NotImplementedError("patch(" + repr(target) + "): names are not looked up at run time")

        return _Patch(find, target.rpartition(".")[2], new, options)

    def object(self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **options):
        return _Patch(lambda: target, attribute, new, options)

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **options):
        return _Several([_Patch(lambda: target, name, value, {}) for name, value in options.items()])

    def dict(self, changed, values=(), clear=False, **more):
        return _PatchDict(changed, values, clear, **more)


patch = _Patcher()
