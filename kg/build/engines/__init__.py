"""Where the tasks of a build run: `choose` takes this process, several (`processes`) or a `cluster`, which are all an `engine`.

`limits` say how long a document may take.
"""

from kg.build.engines.choose import choose_engine
from kg.build.engines.engine import Engine, Failure, Task, collecting_seldom

__all__ = [
    "Engine",
    "Failure",
    "Task",
    "choose_engine",
    "collecting_seldom",
]
