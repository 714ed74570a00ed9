"""One run over many programmes: nothing that was finished is lost, and one bad programme stops no other."""

from __future__ import annotations

import shutil
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omgeving_helpers.batch.closing import Result, named, remaining, summary_csv
from omgeving_helpers.batch.folder import OWN, clear, try_folder
from omgeving_helpers.batch.job import Ended, Failed, Made, Ordinary
from omgeving_helpers.batch.journal import Entry, Journal
from omgeving_helpers.batch.lock import only_run
from omgeving_helpers.batch.plan import inputs, plan
from omgeving_helpers.inputs import inputs_of
from omgeving_helpers.publish import describe_refusal, publish, write_whole
from omgeving_helpers.texts import Words, plain, say, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from omgeving_helpers.batch.job import Job, Message
    from omgeving_helpers.batch.plan import Ask, Request
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.texts.say import Sayable

SUMMARY = "summary.csv"
TURNS = 3
"""How often a report is tried whose tables change while it is made."""


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How a run goes about it.

    ``width`` is how many processes work at once, ``limit`` how many seconds one notebook may take; ``is_warm`` asks for
    the fast way. ``tell`` hears how it goes, ``complain`` what goes wrong, ``told`` the faults of a programme, and
    ``index`` is called at the end with the names of the programmes that have no current report.
    """

    language: str
    width: int
    limit: float
    tell: Callable[[str], None]
    complain: Callable[[str], None]
    told: Callable[[str, Sequence[Fault]], None]
    index: Callable[[Sequence[str]], None]
    is_warm: bool = True


def run_batch(request: Request, manner: Manner, words: Mapping[str, Any] | None) -> list[Result]:
    """Make what is asked and not there yet.

    Parameters
    ----------
    request
        What is asked.
    manner
        How.
    words
        What to remember of it, for a run that goes on after this one was stopped; none when this one goes on itself.

    Returns
    -------
    list of Result
        One per report, in the order in which they were asked; of programmes ``summary.csv`` holds the same.

    Raises
    ------
    Held
        When another run holds the folder.
    OSError
        When nothing can be written in the folder.
    """
    own = request.output / OWN
    own.mkdir(parents=True, exist_ok=True)
    with only_run(own / "lock"):
        clear(request.output)
        return _Run(request, manner, Journal(own / "journal.jsonl")).go(words)


@dataclass
class _Run:
    """A run while it goes on."""

    request: Request
    manner: Manner
    journal: Journal
    results: dict[tuple[str, str, str], Result] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    again: list[Job] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    start: float = 0.0
    of: int = 0
    done: int = 0

    def go(self, words: Mapping[str, Any] | None) -> list[Result]:
        """Plan, make, and give the results in the order of the plan."""
        asks = plan(self.request, self.journal)
        unchanged = self._say("because-unchanged")
        for ask in asks:  # in the order of the plan, each until more is known of it
            if not ask.reason:
                self.journal.add_again(ask.place)
            self._keep(_result(ask, "failed", "") if ask.reason else _result(ask, "unchanged", unchanged))
        to_do = [ask for ask in asks if ask.reason]
        if to_do:
            self._make(to_do, words)
        self._close()
        return list(self.results.values())

    def _close(self) -> None:
        """Write what leads to the reports: the page over all of them, and the table of what came of this run."""
        if not self.journal.is_told:
            self.manner.index(self.journal.without_report(self.request.output))
            self.journal.tell()
        if not self.request.is_portfolio:
            write_whole(self.request.output / SUMMARY, summary_csv(list(self.results.values()), self.manner.language))

    def _make(self, asks: list[Ask], words: Mapping[str, Any] | None) -> None:
        """Make reports; those whose tables change meanwhile once more, a few times at most."""
        from omgeving_helpers.batch.pool import start_server  # noqa: PLC0415 - only when there is something to make

        context = start_server(len(asks))
        self._tell_reasons(asks)
        own = self.request.output / OWN
        with tempfile.TemporaryDirectory(prefix="staging-", dir=own, ignore_cleanup_errors=True) as staging:
            try_folder(Path(staging), self.request.output)
            if words is not None:
                self.journal.start(words)
            for turn in range(TURNS):
                self._turn(asks, Path(staging).resolve() / str(turn), context)
                sources = self.changed
                self.changed = set()
                asks = [ask for ask in plan(self.request, self.journal) if ask.source in sources and ask.reason]
                if not asks:
                    break
            for ask in asks:
                self._fail(_result(ask, "failed", self._say("tables-change")))

    def _turn(self, asks: list[Ask], staging: Path, context: Any) -> None:
        from omgeving_helpers.batch.prepare import Desk, prepared  # noqa: PLC0415 - as above

        manner = self.manner
        desk = Desk(
            staging=staging,
            language=manner.language,
            width=manner.width,
            told=manner.told,
            taken={
                one.place.partition("/")[0]: one.source for one in self.results.values() if one.result == "unchanged"
            },
        )
        made = prepared(self.request, asks, desk)
        self.left_out = [result.name for result in made.failed] if self.request.is_portfolio else []
        for result in made.failed:
            self._fail(result)
        self.start, self.done = time.monotonic(), 0
        self.of = sum(len(job.asks) for job in made.jobs)
        self._work([replace(job, is_warm=manner.is_warm) for job in made.jobs], context)

    def _work(self, jobs: list[Job], context: Any) -> None:
        from omgeving_helpers.batch.pool import outcomes  # noqa: PLC0415 - as above

        while jobs:
            waiting = {job.staging: dict(enumerate(job.asks)) for job in jobs}
            for job, message in outcomes(jobs, context, width=self.manner.width, limit=self.manner.limit):
                self._hear(job, message, waiting[job.staging])
            jobs, self.again = self.again, []

    def _hear(self, job: Job, message: Message, waiting: dict[int, Ask]) -> None:
        match message:
            case Made():
                self._take(job, message, waiting.pop(message.number))
            case Failed(number, why):
                ask = waiting.pop(number)
                if not self._is_changed(ask):
                    self._answered(_result(ask, "failed", why))
            case Ordinary(why):
                self._complain("ordinary", programme=job.name, why=why)
            case Ended(code, late) if waiting:
                self._ended(job, waiting, code, late)

    def _ended(self, job: Job, waiting: dict[int, Ask], code: int | None, late: str) -> None:
        """A process ended before all was made: it took too long, or it died; what it had not begun is asked again."""
        if job.is_warm and not late:
            self._complain("ordinary", programme=job.name, why=str(code))
            self.again.append(job.part(waiting, is_warm=False))
            return
        why = self._say("late", notebook=late, seconds=round(self.manner.limit)) if late else self._say("died")
        self._answered(_result(waiting.pop(min(waiting)), "failed", why))
        if waiting:
            self.again.append(job.part(waiting, is_warm=job.is_warm))

    def _take(self, job: Job, made: Made, ask: Ask) -> None:
        """Look at the finished files once more, give them their final names, and write it down."""
        folder = job.staging / str(made.number)
        try:
            self._publish(folder, made, ask)
        except OSError as error:
            path = error.filename2 or self.request.output / ask.place
            self._answered(_result(ask, "failed", describe_refusal(error, path, self.manner.language)))
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _publish(self, folder: Path, made: Made, ask: Ask) -> None:
        outputs = inputs_of(folder)
        if self._is_changed(ask):
            return
        if not set(made.names) <= set(outputs):
            self._answered(_result(ask, "failed", self._say("not-whole")))
        else:
            publish(folder, made.names, self.request.output / ask.place)
            self.journal.add(
                Entry(
                    place=ask.place,
                    source=ask.source,
                    facts=ask.facts,
                    outputs=outputs,
                    seconds=made.seconds,
                    why=", ".join(self.left_out),
                )
            )
            self._answered(_result(ask, "made", "", seconds=made.seconds))

    def _is_changed(self, ask: Ask) -> bool:
        """Whether the tables are no longer those that were planned on; then the report is made once more."""
        planned = {name: of for name, of in ask.facts.items() if name.startswith("input/")}
        if inputs(self.request, ask) == planned:
            return False
        self.changed.add(ask.source)
        return True

    def _answered(self, result: Result) -> None:
        """One more is done: say where it stands or why it does not, and how far the run is."""
        self.done += 1
        language = self.manner.language
        far = remaining(self.done, self.of, time.monotonic() - self.start, language)
        if result.result == "made":
            path = str(self.request.output / result.place / "report.html")
            seconds = Words(shown(result.seconds, language))
            self.manner.tell(f"{plain(say('cli.made-report', language, path=path, seconds=seconds))} · {far}")
            self._keep(result)
        else:
            self.manner.tell(str(far))
            self._fail(result)

    def _fail(self, result: Result) -> None:
        self._complain("not-made" if result.place else "why", programme=result.name, why=Words(result.why))
        place = result.place or self.journal.programme_of(result.source) or result.name
        self.journal.add(Entry(place=place, source=result.source, facts={}, why=result.why))
        self._keep(result)

    def _keep(self, result: Result) -> None:
        """Put a result in its place; that of a whole programme takes the place of all its reports."""
        of_it = [key for key in self.results if key[0] == result.source] if not result.language else []
        for key in of_it:
            del self.results[key]
        self.results[result.source, result.language, result.edition] = result

    def _tell_reasons(self, asks: Sequence[Ask]) -> None:
        """Say per programme why it is made, in one line."""
        first = {ask.source: (ask.name, ask.reason) for ask in reversed(asks) if ask.reason}
        for name, reason in reversed(first.values()):
            names = {"names": named(reason.names, self.manner.language)} if reason.names else {}
            self._tell("why", programme=name, why=self._say(f"because-{reason.word}", **names))

    def _complain(self, key: str, **values: Sayable) -> None:
        self.manner.complain(plain(self._say(key, **values)))

    def _tell(self, key: str, **values: Sayable) -> None:
        self.manner.tell(plain(self._say(key, **values)))

    def _say(self, key: str, **values: Sayable) -> Words:
        return say(f"batch.{key}", self.manner.language, **values)


def _result(ask: Ask, word: str, why: str, *, seconds: float = 0.0) -> Result:
    return Result(
        name=ask.name,
        source=ask.source,
        language=ask.language,
        edition=ask.edition,
        place=ask.place,
        result=word,
        why=why,
        seconds=seconds,
    )
