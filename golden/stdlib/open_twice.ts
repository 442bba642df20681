import { len, open, print } from "py2ts-runtime";
import type { TextIOWrapper } from "py2ts-runtime/io";
import * as os from "py2ts-runtime/os";

function a(tfn: string): void {
  try {
    {
      const f = open(tfn, "w");
      try {
        f.write("x");
      } finally {
        f.close();
      }
    }
    let b!: string;
    let n!: number;
    {
      const f = open(tfn);
      try {
        b = f.read();
        n = len(b);
      } finally {
        f.close();
      }
    }
    print(b, n);
    {
      const f = open(tfn);
      try {
        print(f.read());
      } finally {
        f.close();
      }
    }
  } finally {
    os.remove(tfn);
  }
}

function b(tfn: string): void {
  {
    const f = open(tfn, "w");
    try {
      f.write("x");
    } finally {
      f.close();
    }
  }
  {
    const f = open(tfn, "w");
    try {
      f.write("x");
    } finally {
      f.close();
    }
  }
  let r!: string;
  {
    const f = open(tfn);
    try {
      const g = open(tfn);
      try {
        r = f.read();
      } finally {
        g.close();
      }
    } finally {
      f.close();
    }
  }
  print(r);
  os.remove(tfn);
}

a("open_twice.tmp");
b("open_twice.tmp");
let f!: TextIOWrapper;
const file = open("open_twice.tmp", "w");
try {
  f = file;
  f.write("x");
} finally {
  file.close();
}
let t!: string;
const file2 = open("open_twice.tmp");
try {
  f = file2;
  t = f.read();
} finally {
  file2.close();
}
print(t, f.closed);
os.remove("open_twice.tmp");
