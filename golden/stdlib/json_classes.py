"""Classes of json: encoders and decoders of one's own, with the objects that they are made of."""
import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from json import JSONDecodeError, JSONDecoder, JSONEncoder


@dataclass
class Money:
    amount: Decimal
    currency: str = "EUR"


class Encoder(JSONEncoder):
    item_separator = " ; "
    key_separator = " = "

    def default(self, o):
        if isinstance(o, Money):
            return {"$money": [str(o.amount), o.currency]}
        if isinstance(o, (date, datetime)):
            return {"$date": o.isoformat()}
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


class Decoder(JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.revive, **options)
        self.revived = 0

    def revive(self, found):
        if "$money" in found:
            self.revived += 1
            amount, currency = found["$money"]
            return Money(Decimal(amount), currency)
        if "$date" in found:
            self.revived += 1
            return date.fromisoformat(found["$date"])
        return found


print(JSONEncoder.item_separator, repr(JSONEncoder.key_separator), repr(JSONEncoder().item_separator), repr(JSONEncoder(indent=2).item_separator), repr(JSONEncoder(separators=("/", "|")).key_separator))
order = {"id": 7, "price": Money(Decimal("12.50")), "tags": {"b", "a"}, "due": date(2024, 2, 29), "nested": [Money(Decimal("1"), "USD")]}
encoder = Encoder()
print(encoder.encode(order), encoder.item_separator, encoder.key_separator)
print("".join(Encoder(indent=1, sort_keys=True).iterencode({"b": [1, 2.0], "a": None})))
text = json.dumps(order, cls=Encoder, separators=(",", ":"))
print(text)
back = json.loads(text, cls=Decoder)
print(back)
decoder = Decoder(parse_float=Decimal)
print(decoder.decode(text)["price"] == order["price"], decoder.decode("[1.10, {\"$date\": \"2024-01-02\"}]"), decoder.revived)
print(asdict(back["price"]))

for value in (object(), {1j}, {(1, 2): 3}, float("nan"), b"bytes"):
    try:
        print(Encoder(allow_nan=False).encode(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
try:
    JSONEncoder().default(3)
except TypeError as error:
    print(error)
loop: list[object] = []
loop.append(loop)
try:
    Encoder().encode(loop)
except ValueError as error:
    print(error, getattr(error, "__notes__", None))

plain = JSONDecoder()
print(plain.decode(' {"a": [1, 2, {"b": null}]} '), plain.raw_decode('[1] and more'), JSONDecoder(object_pairs_hook=list).decode('{"a": 1, "a": 2}'))
print(JSONDecoder(parse_int=float, parse_constant=lambda name: f"<{name}>").decode("[1, 2.5, NaN, -Infinity]"), JSONDecoder(strict=False).decode('"a\tb"'))
for source in ("", "[1,", '{"a" 1}', "[1] x", '"a\tb"', "{'a': 1}", "nul", '{"a": 1,}', '"\\u12"', "[1 2]", '{"k": tru}', "\n\n  [1,\n  2,\n  ?]"):
    try:
        plain.decode(source)
    except JSONDecodeError as error:
        print(f"{source!r}: {error.msg} | {error} | {error.pos} {error.lineno} {error.colno} {error.doc == source}")
