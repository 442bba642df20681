import { library_new } from "../core/class/allocate.ts";
import { NotImplementedError, TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { is_moment } from "./kinds.ts";

/**
 * Python's `datetime.tzinfo`: the base of time zones. A class of one's own defines `utcoffset(dt)`, `dst(dt)` and `tzname(dt)`.
 *
 * @example class Fixed extends tzinfo { utcoffset(): timedelta { return new timedelta({ hours: 2 }); } }
 */
export class tzinfo {
  static readonly __name__: string = "tzinfo";
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.tzinfo";

  /** Takes anything, as `tzinfo.__new__` does: what is given is for the constructors of subclasses. */
  constructor(..._args: Py[]) {}


  /** What `__new__` of a subclass calls. */
  static __new__(cls: Py, ...args: Py[]): Py {
    return library_new(cls, args);
  }

  /** `tz.tzname(dt)` @raises NotImplementedError unless a subclass defines it @example tz.tzname(moment) */
  tzname(_dt: Py): Py {
    throw new NotImplementedError("a tzinfo subclass must implement tzname()");
  }

  /** `tz.utcoffset(dt)` @raises NotImplementedError unless a subclass defines it @example tz.utcoffset(moment) */
  utcoffset(_dt: Py): Py {
    throw new NotImplementedError("a tzinfo subclass must implement utcoffset()");
  }

  /** `tz.dst(dt)` @raises NotImplementedError unless a subclass defines it @example tz.dst(moment) */
  dst(_dt: Py): Py {
    throw new NotImplementedError("a tzinfo subclass must implement dst()");
  }

  /**
   * `tz.fromutc(dt)`: the local time of a time in UTC that has this zone.
   *
   * @raises ValueError if `dt` has another zone, or the offsets are None
   * @example tz.fromutc(moment)
   */
  fromutc(dt: Py): Py {
    if (!is_moment(dt)) throw new TypeError("fromutc: argument must be a datetime");
    if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
    const offset = dt.utcoffset();
    if (offset === null) throw new ValueError("fromutc: non-None utcoffset() result required");
    const dst = dt.dst();
    if (dst === null) throw new ValueError("fromutc: non-None dst() result required");
    const standard = offset.__sub__(dst);
    const shifted = standard.__bool__() ? dt.__add__(standard) : dt;
    const there = standard.__bool__() ? shifted.dst() : dst;
    if (there === null) throw new ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
    return there.__bool__() ? shifted.__add__(there) : shifted;
  }
}
