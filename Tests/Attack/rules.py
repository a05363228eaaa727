"""The release rule of a dataset, and what it demands."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Rule:
    """Which counts are small, and how they are protected."""

    threshold: int = 5
    zeros: Literal["open", "shown", "sensitive"] = "open"
    wide: bool = False
    method: Literal["suppress", "round", "both"] = "suppress"
    base: int = 5

    @property
    def least(self) -> int:
        """The least that a hidden count can be, as everybody knows."""
        return 1 if self.zeros == "shown" else 0

    @property
    def low(self) -> int:
        """What the lowest feasible value of a small count must not exceed."""
        return self.least if self.wide else 1

    @property
    def high(self) -> int:
        """What the highest feasible value of a small count must reach."""
        return 2 * self.threshold if self.wide else self.threshold

    @property
    def rounds(self) -> bool:
        return self.method != "suppress"

    def is_small(self, count: int) -> bool:
        return (0 if self.zeros == "sensitive" else 1) <= count < self.threshold

    def known(self, shown: int) -> tuple[int, int]:
        """The least and the most that a published count can stand for."""
        if not self.rounds:
            return shown, shown
        slack = self.base // 2
        low, high = max(shown - slack, 0), shown + slack
        if self.method == "round":
            return low, high
        # Small counts are never published, so what is published is none of them.
        return (0, 0) if shown == 0 else (max(low, self.threshold), high)

    def yaml(self) -> list[str]:
        lines = [f"threshold: {self.threshold}", "reason: Small counts could point to a person."]
        if self.rounds:
            lines += [f"method: {self.method}", f"round: {self.base}"]
        if self.zeros != "open":
            lines.append(f"zeros: {self.zeros}")
        return lines + (["wide: true"] if self.wide else [])
