"""One row a target: what was asked, what was measured, whether it was met."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """``target`` as (">=" or "<=", bound); ``measured`` in ``unit``."""

    what: str
    measured: float
    unit: str
    target: tuple[str, float]

    @property
    def met(self) -> bool:
        sign, bound = self.target
        return self.measured >= bound if sign == ">=" else self.measured <= bound


def print_table(rows: list[Row]) -> None:
    width = max(len(row.what) for row in rows)
    print(f"{'measure':<{width}}  {'target':>12}  {'measured':>12}")
    for row in rows:
        target = f"{row.target[0]} {row.target[1]:g} {row.unit}".strip()
        measured = f"{row.measured:.3f}" if row.measured < 10 else f"{row.measured:.1f}"
        print(f"{row.what:<{width}}  {target:>12}  {measured + ' ' + row.unit:>12}  {'' if row.met else 'MISSED'}")
