"""The pseudo-language: every product text between ⟦ and ⟧, so that a test sees text without a home."""

from __future__ import annotations

from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer


class _Wrapper(Transformer):
    def visit_Message(self, node: Any) -> Any:  # noqa: N802  # named and typed by the library
        for holder in (node, *node.attributes):
            if holder.value is not None:
                start, end = ast.TextElement("⟦"), ast.TextElement("⟧")
                holder.value.elements = [start, *holder.value.elements, end]
        return node


def pseudo(text: str) -> str:
    """Wrap the outermost pattern of each message and attribute of a Fluent file."""
    return FluentSerializer().serialize(_Wrapper().visit(FluentParser().parse(text)))
