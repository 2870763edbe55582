#!/usr/bin/env python3
"""Writes unary.tsv and binary.tsv: first and second derivatives, correctly rounded to double.

How the references are made (needs Python 3 and mpmath, tried with 1.2.1):
  * The input is the exact double. The derivative comes from a closed formula (UNARY and BINARY below), evaluated by mpmath
    at 400 digits and again at 1000; both must round to the same double, or the script fails.
  * Rounding to double is one step, to nearest even, subnormals included; above double's MaxValue it gives an infinity.
  * Each formula is cross-checked against mpmath.diff of the function itself: they must agree to 40 digits. By default at the
    points where inputs and derivatives are moderate (at least 5 for every function), diff working at 100 digits and more;
    with --thorough at every point, at 2500 digits and more.
  * Singular points and branch cuts are left out: every derivative listed exists and is finite in exact arithmetic.
The sign of a zero is not recorded: a derivative that is zero or underflows to zero is written 0.

It writes next to itself, in seconds; --thorough takes five minutes.
"""

import decimal
import math
import pathlib
import sys

import mpmath
from mpmath import mp, mpf

LOW_DIGITS, HIGH_DIGITS = 400, 1000
THOROUGH = "--thorough" in sys.argv[1:]
DIFF_DIGITS = 2500 if THOROUGH else 100
MAX = 1.7976931348623157e308
MIN = 5e-324
BELOW_1 = 1 - 2.0**-53
ABOVE_1 = 1 + 2.0**-52


# Text and rounding

def to_double(value):
    """The double nearest to an mpf: Python's int / int rounds once, subnormals included."""
    sign, mantissa, exponent, bits = mpf(value)._mpf_
    if not mantissa:
        if exponent:
            raise ValueError("infinite or NaN in exact arithmetic")
        return 0.0
    if exponent + bits > 1025:
        magnitude = math.inf
    elif exponent + bits < -1080:
        magnitude = 0.0
    else:
        try:
            magnitude = (mantissa << max(exponent, 0)) / (1 << max(-exponent, 0))
        except OverflowError:
            magnitude = math.inf
    return -magnitude if sign else magnitude


def input_text(x):
    """The double as .NET's format R writes it: the shortest digits that read back, an exponent from 1E+17 and below 0.0001."""
    sign = "-" if math.copysign(1, x) < 0 else ""
    shortest = decimal.Decimal(repr(abs(x))).normalize()
    digits, exponent = "".join(map(str, shortest.as_tuple().digits)), shortest.adjusted()
    if -5 < exponent < 17:
        return sign + f"{shortest:f}"
    return f"{sign}{digits[0]}{'.' * (len(digits) > 1)}{digits[1:]}E{exponent:+03d}"


def derivative_text(d):
    return "0" if d == 0 else f"{d:.17g}".replace("inf", "Infinity")


# Unary functions: name -> (function, closed formula for (first, second), points)

def ln(x):
    return mpmath.log(x)


def exponential(base_log):
    return lambda x: (base_log() * mpmath.exp(base_log() * x), base_log()**2 * mpmath.exp(base_log() * x))


def logarithm(base_log, shift=0):
    return lambda x: (1 / ((shift + x) * base_log()), -1 / ((shift + x)**2 * base_log()))


def scaled(formula, factor):
    return lambda x: tuple(factor() * d for d in formula(x))


def root(x, n):
    """The real n-th root, of negative x too where n is odd."""
    r = mpmath.root(abs(x), abs(n))
    r = -r if x < 0 else r
    return r if n > 0 else 1 / r


def root_formula(n):
    return lambda x: (root(x, n) / (n * x), root(x, n) * (1 - n) / (n * x)**2)


def tan_formula(x):
    s, c = mpmath.sin(x), mpmath.cos(x)
    return 1 / c**2, 2 * s / c**3


def tan_pi_formula(x):
    s, c = mpmath.sinpi(x), mpmath.cospi(x)
    return mp.pi / c**2, 2 * mp.pi**2 * s / c**3


def asin_formula(x):
    w = mpmath.sqrt((1 - x) * (1 + x))
    return 1 / w, x / w**3


def acosh_formula(x):
    w = mpmath.sqrt((x - 1) * (x + 1))
    return 1 / w, -x / w**3


def asinh_formula(x):
    w = mpmath.sqrt(1 + x * x)
    return 1 / w, -x / w**3


def atan_formula(x):
    w = 1 + x * x
    return 1 / w, -2 * x / w**2


def tanh_formula(x):
    c = mpmath.cosh(x)
    return 1 / c**2, -2 * mpmath.sinh(x) / c**3


def sigmoid_formula(x):
    e = mpmath.exp(-x)
    return e / (1 + e)**2, e * (e - 1) / (1 + e)**3


def atanh_formula(x):
    w = (1 - x) * (1 + x)
    return 1 / w, 2 * x / w**2


def both(points):
    return [s * p for p in points for s in (1.0, -1.0)]


def up(x):
    return math.nextafter(x, math.inf)


def down(x):
    return math.nextafter(x, -math.inf)


TINY = [1e-5, 1e-8, 1e-160, 1e-300, 1e-310, MIN]
MODERATE = [0.001, 0.1, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.7, 5.0, 10.0]
HUGE = [1e5, 1e8, 1e15, 1e100, 1e154, 1e155, 1e200, 1e300, MAX]

EXP_POINTS = [0.0] + both(TINY + MODERATE + [18.0, 37.5, 100.0, 350.0, 700.0])
E_POINTS = EXP_POINTS + [709.0, 709.7, 709.782712893384, 710.0, -708.5, -709.0, -730.0, -744.0, -745.0, -745.13, -746.0, -1000.0]
TWO_POINTS = EXP_POINTS + [1022.9, 1023.0, 1023.5, down(1024.0), 1026.0, -1021.5, -1022.0, -1023.0, -1040.5, -1073.0, -1074.0, -1076.0]
TEN_POINTS = ([p for p in EXP_POINTS if abs(p) < 300]
              + [300.0, 307.5, 307.9, 308.0, 308.2, 308.25, 309.0, -300.0, -307.5, -308.0, -315.0, -322.5, -323.0, -325.0])
POSITIVE = (TINY + MODERATE + HUGE
            + [1e-15, 1e-100, 1e-154, 1e-200, 2.2250738585072014e-308, 0.01, 0.9, 1 - 1e-10, BELOW_1, ABOVE_1, 1 + 1e-10, 1.1, 2.718281828459045,
               33.3, 1000.0, 1e10])
ABOVE_MINUS_1 = [0.0] + both(TINY + [1e-16, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 1 - 1e-10]) + HUGE + [
    1.0, 1.5, 2.0, 3.7, 10.0, -0.99, -1 + 2.0**-30, -BELOW_1]
NOT_ZERO = both(TINY + [1e-100, 0.001, 0.1, 0.5, 0.7, 1.0, 2.0, 3.7, 10.0, 1e5, 1e15, 1e100, 1e155, 1e200, 1e300, MAX])
ANGLES = [0.0] + both(TINY + MODERATE) + [
    1.5707963267948966, -1.5707963267948966, up(1.5707963267948966), 1.57, 3.141592653589793, -3.141592653589793, 3.14159, 4.71238898038469,
    6.283185307179586, 7.853981633974483, 22.0, 355.0, 710.0, 100.0, 1e5, -1e5, 1e8, 1e15, -1e15, 1e22, 1e100, 1e300]
TURNS = [0.0] + both(TINY + [0.001, 0.1, 0.25, 0.3, 0.7, 1.0, 2.0]) + [
    down(0.5), up(0.5), -up(0.5), 0.5 - 1e-10, down(1.0), up(1.0), 1 + 1e-10, down(1.5), up(1.5), down(2.0), up(2.0), 3.7, 100.0, 101.0, 1000.1,
    down(1001.0), 1e5, 1e8 + 0.25, 1e15 + 0.125, 2.0**52 + 1, 1e22]
HALF_TURNS = both([0.5, 1.5]) + [2.5, 100.5, 1e8 + 0.5, 1e15 + 0.5]
OPEN_UNIT = [0.0] + both(TINY + [1e-16, 0.001, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.99, 0.9999, 1 - 1e-10, 1 - 2.0**-40, down(BELOW_1), BELOW_1])
LINE = [0.0] + both(TINY + MODERATE + HUGE)
HYPERBOLIC = [0.0] + both(TINY + MODERATE + [18.0, 19.0, 20.0, 40.0, 100.0, 350.0, 700.0])
HYPERBOLIC_ENDS = both([709.9, 710.4, 710.4758600739439, 711.0])
SIGMOID_ENDS = both([36.7, 37.5, 354.0, 708.5, 709.8, 730.0, 744.0, 745.0, 745.13, 746.0, 800.0])
TANH_ENDS = both([22.5, 354.0, 370.0, 372.5, 373.0])
ABOVE_1_POINTS = [
    ABOVE_1, up(ABOVE_1), 1 + 2.0**-40, 1 + 1e-10, 1 + 1e-8, 1.00001, 1.001, 1.01, 1.1, 1.2, 1.3, 1.5, 1.7, 2.0, 2.5, 3.0, 3.7, 5.0, 7.5, 10.0,
    20.0, 50.0, 100.0, 1000.0, 1e5, 1e8, 1e9, 1e15, 1e17, 1e50, 1e100, 1e103, 1e108, 1e150, 1e154, 1.4e154, 1e155, 1e162, 1e200, 1e300, MAX]


def one():
    return mpf(1)


def ln2():
    return mpmath.log(2)


def ln10():
    return mpmath.log(10)


def over_pi():
    return 1 / mp.pi


UNARY = {
    "Exp": (mpmath.exp, exponential(one), E_POINTS),
    "ExpM1": (mpmath.expm1, exponential(one), E_POINTS),
    "Exp2": (lambda x: mpf(2)**x, exponential(ln2), TWO_POINTS),
    "Exp2M1": (lambda x: mpf(2)**x - 1, exponential(ln2), TWO_POINTS),
    "Exp10": (lambda x: mpf(10)**x, exponential(ln10), TEN_POINTS),
    "Exp10M1": (lambda x: mpf(10)**x - 1, exponential(ln10), TEN_POINTS),
    "Log": (ln, logarithm(one), POSITIVE),
    "LogP1": (lambda x: ln(1 + x), logarithm(one, 1), ABOVE_MINUS_1),
    "Log2": (lambda x: ln(x) / ln2(), logarithm(ln2), POSITIVE),
    "Log2P1": (lambda x: ln(1 + x) / ln2(), logarithm(ln2, 1), ABOVE_MINUS_1),
    "Log10": (lambda x: ln(x) / ln10(), logarithm(ln10), POSITIVE),
    "Log10P1": (lambda x: ln(1 + x) / ln10(), logarithm(ln10, 1), ABOVE_MINUS_1),
    "Sqrt": (mpmath.sqrt, root_formula(2), POSITIVE),
    "Cbrt": (lambda x: root(x, 3), root_formula(3), NOT_ZERO),
    **{f"RootN({n})": (lambda x, n=n: root(x, n), root_formula(n), NOT_ZERO if n % 2 else POSITIVE) for n in (-3, -2, -1, 1, 2, 3, 4, 5, 7)},
    "Sin": (mpmath.sin, lambda x: (mpmath.cos(x), -mpmath.sin(x)), ANGLES),
    "Cos": (mpmath.cos, lambda x: (-mpmath.sin(x), -mpmath.cos(x)), ANGLES),
    "Tan": (mpmath.tan, tan_formula, ANGLES),
    "SinPi": (mpmath.sinpi, lambda x: (mp.pi * mpmath.cospi(x), -mp.pi**2 * mpmath.sinpi(x)), TURNS + HALF_TURNS),
    "CosPi": (mpmath.cospi, lambda x: (-mp.pi * mpmath.sinpi(x), -mp.pi**2 * mpmath.cospi(x)), TURNS + HALF_TURNS),
    "TanPi": (lambda x: mpmath.sinpi(x) / mpmath.cospi(x), tan_pi_formula, TURNS),
    "Asin": (mpmath.asin, asin_formula, OPEN_UNIT),
    "Acos": (mpmath.acos, scaled(asin_formula, lambda: -1), OPEN_UNIT),
    "Atan": (mpmath.atan, atan_formula, LINE),
    "AsinPi": (lambda x: mpmath.asin(x) / mp.pi, scaled(asin_formula, over_pi), OPEN_UNIT),
    "AcosPi": (lambda x: mpmath.acos(x) / mp.pi, scaled(asin_formula, lambda: -over_pi()), OPEN_UNIT),
    "AtanPi": (lambda x: mpmath.atan(x) / mp.pi, scaled(atan_formula, over_pi), LINE),
    "Sinh": (mpmath.sinh, lambda x: (mpmath.cosh(x), mpmath.sinh(x)), HYPERBOLIC + HYPERBOLIC_ENDS),
    "Cosh": (mpmath.cosh, lambda x: (mpmath.sinh(x), mpmath.cosh(x)), HYPERBOLIC + HYPERBOLIC_ENDS),
    "Tanh": (mpmath.tanh, tanh_formula, HYPERBOLIC + TANH_ENDS),
    "Asinh": (mpmath.asinh, asinh_formula, LINE),
    "Acosh": (mpmath.acosh, acosh_formula, ABOVE_1_POINTS),
    "Atanh": (mpmath.atanh, atanh_formula, OPEN_UNIT),
    "Sigmoid": (lambda x: 1 / (1 + mpmath.exp(-x)), sigmoid_formula, HYPERBOLIC + SIGMOID_ENDS),
    "ReciprocalEstimate": (lambda x: 1 / x, root_formula(-1), NOT_ZERO),
    "ReciprocalSqrtEstimate": (lambda x: 1 / mpmath.sqrt(x), root_formula(-2), POSITIVE),
}


# Binary functions: name -> (function, closed formula for (fx, fy, fxx, fxy, fyy), points); x is the first argument in .NET's order

def atan2_formula(y, x):
    w = x * x + y * y
    return x / w, -y / w, -2 * x * y / w**2, (y - x) * (y + x) / w**2, 2 * x * y / w**2


def pow_formula(x, y):
    log = ln(x)
    v = mpmath.exp(y * log)
    return y * v / x, v * log, y * (y - 1) * v / x**2, v / x * (1 + y * log), v * log**2


def log_formula(x, b):
    lx, lb = ln(x), ln(b)
    return 1 / (x * lb), -lx / (b * lb**2), -1 / (x**2 * lb), -1 / (x * b * lb**2), lx * (lb + 2) / (b**2 * lb**3)


def hypot_formula(x, y):
    h = mpmath.sqrt(x * x + y * y)
    return x / h, y / h, y * y / h**3, -x * y / h**3, x * x / h**3


def divide_formula(x, y):
    return 1 / y, -x / y**2, mpf(0), -1 / y**2, 2 * x / y**3


# For Hypot and Atan2: neither the origin nor the cut of Atan2, where the first argument is 0 and the second negative.
PLANE = [
    (3.0, 4.0), (-3.0, 4.0), (3.0, -4.0), (-3.0, -4.0), (1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (0.1, 0.7), (0.7, -0.1), (2.5, 1e-3), (1e-3, 2.5),
    (1e-3, -2.5), (123.4, 0.02), (5.0, 12.0),
    (0.0, 1.0), (0.0, 2.5), (0.0, 1e-200), (0.0, 1e300), (1.0, 0.0), (-1.5, 0.0), (1e-200, 0.0), (1e300, 0.0),
    (1.0, 1 + 1e-10), (1.0, ABOVE_1), (-1.0, BELOW_1),
    (1e-5, 1e-5), (1e-8, 3e-8), (1e-160, 2e-160), (1e-200, 1e-200), (1e-200, 3e-200), (-1e-300, 2e-300), (1e-310, 1e-310), (1e-310, -3e-310),
    (3e-310, 1e-310), (MIN, MIN), (MIN, 3 * MIN),
    (1.0, 1e-8), (1e-8, 1.0), (1.0, 1e-160), (1e-160, 1.0), (1.0, 1e-300), (1e-300, 1.0), (1e-300, -1.0), (1.0, MIN), (MIN, 1.0), (-MIN, -1.0),
    (1e154, 1e154), (1e154, 2e154), (1e155, 3e155), (-1e155, 1e155), (1e200, 2e200), (1e300, 1e300), (1e300, -3e300), (1.2e308, 1.2e308),
    (1.5e308, 1.5e308), (1.5e308, -1.1e308), (MAX, MAX),
    (1e300, 1.0), (1.0, 1e300), (1e300, 1e-300), (1e-300, 1e300), (1e200, 1e100), (1e100, 1e200), (1e200, 1e-100), (1e155, 1.0), (1.0, -1e155),
    (MAX, MIN), (MIN, MAX), (1e-100, 1e-300),
]
POW_POINTS = [
    (2.0, 3.0), (2.0, 0.5), (2.0, -1.5), (0.5, 2.5), (0.5, -3.0), (0.1, 0.7), (10.0, 0.3), (3.7, 2.2), (123.4, -0.02), (7.0, 10.0), (0.9, 20.0),
    (1.5, -7.0),
    (3.0, 1.0), (0.3, 1.0), (1e-200, 1.0), (1e200, 1.0), (3.0, 2.0), (0.3, 2.0), (1e-100, 2.0), (1e100, 2.0), (1e-310, 2.0), (3.0, -1.0),
    (1e-100, -1.0), (3.0, -2.0), (3.0, 0.0), (0.3, 0.0),
    (0.3, 0.5), (1e-300, 0.5), (MIN, 0.5), (1e300, 0.5), (MAX, 0.5), (1e-310, 1.5), (1e-310, 3.0), (MIN, 0.1), (MAX, -0.1),
    (1.0, 2.5), (1.0, -1.5), (ABOVE_1, 2.5), (BELOW_1, 2.5), (BELOW_1, -0.5), (1 + 1e-10, 1e5), (1 - 1e-10, 1e10), (ABOVE_1, 1e15), (ABOVE_1, 1e18),
    (BELOW_1, 1e18), (1.001, 1e5), (1.0, 1e5),
    (2.0, 1e-5), (2.0, 1e-8), (2.0, 1e-160), (2.0, 1e-300), (0.5, -1e-300), (2.0, 1 + 1e-10), (2.0, ABOVE_1), (2.0, BELOW_1), (0.3, 2 - 1e-10),
    (10.0, 308.0), (10.0, 308.2), (2.0, 1023.5), (0.5, -1023.5), (1e308, 1.0), (1e300, 1.02), (1e154, 2.0), (1e155, 2.0), (1e103, 3.0),
    (1e-154, -2.0), (10.0, 310.0),
    (10.0, -305.0), (10.0, -308.0), (0.1, 310.0), (2.0, -1070.0), (1e-300, 1.05), (1e-160, 2.0), (1e-200, 2.0), (1e300, -1.05), (0.1, 400.0),
    (10.0, -400.0),
]
LOG_POINTS = [
    (8.0, 2.0), (2.0, 8.0), (10.0, 10.0), (100.0, 10.0), (0.3, 3.7), (3.7, 0.3), (0.5, 0.7), (5.0, 0.9), (1.5, 1.5), (123.4, 1.1), (0.01, 100.0),
    (7.0, 2.718281828459045),
    (1.0, 2.0), (1.0, 0.5), (BELOW_1, 2.0), (ABOVE_1, 2.0), (1 + 1e-10, 10.0), (1 - 1e-10, 10.0),
    (2.0, BELOW_1), (2.0, ABOVE_1), (2.0, 1 + 1e-10), (2.0, 1 - 1e-10), (0.5, 1.00001), (ABOVE_1, ABOVE_1), (BELOW_1, ABOVE_1),
    (1e-5, 2.0), (1e-8, 10.0), (1e-160, 2.0), (1e-300, 10.0), (1e-310, 2.0), (MIN, 2.0), (1e5, 2.0), (1e15, 3.0), (1e155, 2.0), (1e200, 10.0),
    (1e300, 10.0), (MAX, 2.0),
    (2.0, 1e-5), (2.0, 1e-8), (2.0, 1e-160), (2.0, 1e-300), (2.0, 1e-310), (2.0, MIN), (2.0, 1e5), (2.0, 1e15), (2.0, 1e155), (2.0, 1e200),
    (2.0, 1e300), (2.0, MAX),
    (1e-300, 1e300), (1e300, 1e-300), (1e300, 1e300), (1e-300, 1e-300), (MIN, MAX), (MAX, MIN), (1e200, ABOVE_1),
]
DIVIDE_POINTS = [
    (1.0, 3.0), (3.0, 1.0), (2.0, 7.0), (-2.0, 7.0), (2.0, -7.0), (-2.0, -7.0), (0.1, 0.3), (0.7, 10.0), (123.4, 0.02), (5.0, 12.0), (1.0, ABOVE_1),
    (1.0, BELOW_1), (1e-3, 49.0), (0.0, 3.0),
    (0.0, 1e-200), (0.0, 1e200), (1e-5, 1e-5), (1e-8, 3.0), (1e-160, 3e-160), (1e-200, 3e-200), (1e-300, 7e-300), (1e-310, 3e-310), (MIN, MIN),
    (MIN, 3.0), (3.0, 1e-100), (3.0, 1e-160),
    (3.0, 1e-300), (1e-300, 3.0), (1e154, 3e154), (1e155, 3e155), (1e200, 3e200), (1e300, -7e300), (1.5e308, 1.1e308), (MAX, MAX), (1.0, 1e154),
    (1.0, 1e155), (1.0, 1e300), (1.0, MAX), (1e300, 3.0),
    (1e300, 1e-10), (1e-300, 1e10), (1e-300, 1e300), (1e300, 1e-300), (1e-200, 1e-300), (1e200, 1e300), (MAX, 0.5), (MIN, 2.0), (1e-320, 1e-5),
]

BINARY = {
    "Atan2": (mpmath.atan2, atan2_formula, PLANE),
    "Atan2Pi": (lambda y, x: mpmath.atan2(y, x) / mp.pi, lambda y, x: tuple(d / mp.pi for d in atan2_formula(y, x)), PLANE),
    "Pow": (lambda x, y: x**y, pow_formula, POW_POINTS),
    "Log": (lambda x, b: ln(x) / ln(b), log_formula, LOG_POINTS),
    "Hypot": (lambda x, y: mpmath.sqrt(x * x + y * y), hypot_formula, PLANE + [(0.0, -2.5), (0.0, -1e-310)]),
    "Divide": (lambda x, y: x / y, divide_formula, DIVIDE_POINTS),
}


# Evaluation

def derivatives(formula, arguments):
    """The formula's derivatives rounded to double, the same from two precisions."""
    rounded = []
    for digits in (LOW_DIGITS, HIGH_DIGITS):
        with mpmath.workdps(digits):
            rounded.append([to_double(d) for d in formula(*map(mpf, arguments))])
    assert rounded[0] == rounded[1], arguments
    return rounded[0]


def checkable(values):
    return THOROUGH or all(v == 0 or 1e-10 < abs(v) < 1e10 for v in values)


def cross_check(name, function, formula, arguments, orders):
    """Compares the formula with mpmath.diff of the function."""
    with mpmath.workdps(DIFF_DIGITS):
        exact = tuple(map(mpf, arguments))
        for closed, order in zip(formula(*exact), orders):
            differences = mpmath.diff(function, exact if len(exact) > 1 else exact[0], order)
            scale = max(abs(closed), mpf(10)**(-1800 if THOROUGH else -10))  # below it, an exact zero
            assert abs(closed - differences) <= scale * mpf(10)**-40, (name, arguments, order, closed, differences)


def write(path, table, columns, orders):
    lines = [
        "# Derivatives correctly rounded to double. Written by make_references.py, which says how; do not edit.",
        "# " + "\t".join(columns),
    ]
    for name, (function, formula, points) in table.items():
        checked = 0
        points = list(dict.fromkeys(p if isinstance(p, tuple) else (p,) for p in points))
        for arguments in points:
            rounded = derivatives(formula, arguments)
            if checkable(arguments) and checkable(rounded):
                cross_check(name, function, formula, arguments, orders)
                checked += 1
            lines.append("\t".join([name, *map(input_text, arguments), *map(derivative_text, rounded)]))
        assert checked >= 5 and len(points) >= 20, (name, checked, len(points))
        print(f"{name}: {len(points)} points, {checked} cross-checked")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    write(here / "unary.tsv", UNARY, ["name", "x", "first", "second"], [1, 2])
    write(here / "binary.tsv", BINARY, ["name", "x", "y", "fx", "fy", "fxx", "fxy", "fyy"], [(1, 0), (0, 1), (2, 0), (1, 1), (0, 2)])
