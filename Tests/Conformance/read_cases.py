"""Reads cases/*.yaml and known-failures.yaml, and prints them as JSON: shorthands written out, words that are none refused."""

import json
import pathlib
import sys
from typing import Any

import yaml

FOLDER = pathlib.Path(__file__).parent
CASE = {"name", "why", "steps", "wire", "frames", "times"}
REQUESTS = {
    "echo": {"bytes", "delay_ms", "status", "deadline_ms", "calls", "method", "again_while"},
    "repeat": {"bytes", "count", "fail_after", "deadline_ms"},
    "gather": {"bytes", "last", "deadline_ms"},
}
METHODS = {"call": "echo"}
STEPS = {"open": None, "read": {"of", "messages"}, "send": {"to", "messages", "bytes", "last"}, "cancel": None, "end": None}
FRAME = {
    "type", "version", "magic", "flags", "status", "attempt", "call_id", "remaining_us", "method", "credit", "tail", "body",
    "body_bytes", "cut", "delimiter", "more", "frames", "times", "request", "batch", "rest",
}
WIRES = {"gateway", "instance", "caller"}
#: The call of a shorthand: no case can name it.
SHORT = ""
FAILURE = {"case", "client", "server", "why"}


def known(where: str, found: dict[str, Any], words: set[str]) -> dict[str, Any]:
    if not isinstance(found, dict) or not found.keys() <= words:
        sys.exit(f"{where}: {found} has words other than {sorted(words)}")
    return found


def written_out(where: str, step: dict[str, Any]) -> list[dict[str, Any]]:
    """One step as it is handed to a peer, or the several that it stands for. What is expected is expected of the last one."""
    step = dict(step)
    expect = step.pop("expect", {})
    if len(step) != 1:
        sys.exit(f"{where}: a step is one word and what is expected: {step}")
    (action, detail), = step.items()
    detail = {} if detail is None else detail
    action = METHODS.get(action, action)
    if action in REQUESTS:
        detail = dict(detail)
        sent = {}
        if action == "gather":
            # The call itself brings the first.
            sent = {"to": SHORT, "messages": detail.pop("requests", 1) - 1, "bytes": detail.get("bytes", 0)}
        known(where, detail, REQUESTS[action])
        steps = [{"open": {"as": SHORT, "method": action, "request": detail}}]
        steps += [{"send": sent}] if sent.get("messages") else []
        steps += [{"end": SHORT}]
    elif action == "open":
        name = detail["as"]
        (method, request), = ((key, value) for key, value in detail.items() if key != "as")
        method = METHODS.get(method, method)
        if method not in REQUESTS:
            sys.exit(f"{where}: no method {method}")
        steps = [{"open": {"as": name, "method": method, "request": known(where, request or {}, REQUESTS[method])}}]
    elif action in STEPS:
        if STEPS[action] is not None:
            known(where, detail, STEPS[action])
        steps = [{action: detail}]
    else:
        sys.exit(f"{where}: no step {action}")
    return [{"do": one, "expect": expect if one is steps[-1] else {}} for one in steps]


def wire_step(where: str, step: dict[str, Any]) -> dict[str, Any]:
    step = dict(step)
    expect = step.pop("expect", {})
    (action, detail), = step.items()
    if action not in ("send", "receive"):
        sys.exit(f"{where}: frames are sent and received, not {action}")
    return {"do": {action: known(where, detail or {}, FRAME if action == "send" else set())}, "expect": expect}


def main() -> None:
    cases = []
    for path in sorted((FOLDER / "cases").glob("*.yaml")):
        for case in yaml.safe_load(path.read_text()):
            where = f"{path.name}, {case.get('name')}"
            known(where, case, CASE)
            if not case.get("name") or not case.get("why") or case.get("wire", "gateway") not in WIRES:
                sys.exit(f"{where}: a case has a name, a why, and is of the wire of {sorted(WIRES)} if of any")
            steps = [one for step in case.get("steps", []) for one in written_out(where, step)] * case.get("times", 1)
            frames = [wire_step(where, step) for step in case.get("frames", [])]
            if not any(step["expect"] for step in steps + frames):
                sys.exit(f"{where}: expects nothing")
            cases.append({
                "name": case["name"], "subject": path.stem, "wire": case.get("wire", ""), "steps": steps, "frames": frames})
    names = [case["name"] for case in cases]
    if len(set(names)) < len(names):
        sys.exit(f"names twice: {sorted({name for name in names if names.count(name) > 1})}")
    failures = yaml.safe_load((FOLDER / "known-failures.yaml").read_text()) or []
    for failure in failures:
        known("known-failures.yaml", failure, FAILURE)
        if failure.get("case") not in names or not failure.get("why"):
            sys.exit(f"known-failures.yaml: {failure} names no case, or does not say why")
    print(json.dumps({"cases": cases, "knownFailures": [
        {"case": failure["case"], "client": failure.get("client", "any"), "server": failure.get("server", "any")}
        for failure in failures]}))


main()
