"""Rows and things: the one place that knows how a noun lies in its table."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from planner.domain.changes import SINGLES, TABLES, TableName
from planner.domain.noun import Amount, Noun, from_json, to_json
from planner.domain.plan import NOUNS, Plan, Table

Row = Mapping[str, Any]
_ENCODER = msgspec.json.Encoder(enc_hook=to_json)


class Column(NamedTuple):
    """A field of a noun in its table; `read` turns what SQLite gives, never NULL, into the field's value, None where
    it is the same.
    """

    name: str
    read: Callable[[Any], Any] | None


def _column(field: str, kind: msgspec.inspect.Type, hint: Any) -> Column:
    name = "uid" if field == "id" else field
    kinds = kind.types if isinstance(kind, msgspec.inspect.UnionType) else (kind,)
    (only,) = (each for each in kinds if not isinstance(each, msgspec.inspect.NoneType))
    match only:
        case msgspec.inspect.StrType() | msgspec.inspect.IntType():
            return Column(name, None)
        case msgspec.inspect.LiteralType(values=values):
            return Column(name, {value: value for value in values}.__getitem__)
        case msgspec.inspect.BoolType():
            return Column(name, bool)
        case msgspec.inspect.DateType():
            return Column(name, lru_cache(4096)(date.fromisoformat))
        case msgspec.inspect.CustomType(cls=cls) if issubclass(cls, Amount):
            return Column(name, lru_cache(1024)(cls.of))
    decode = msgspec.json.Decoder(hint, dec_hook=from_json).decode
    # Most things share their goals, audiences and empty lists: what is immutable may be shared.
    # Placements are all different.
    return Column(name, decode if field == "placements" else lru_cache(1024)(decode))


def _columns(noun: type[Noun]) -> tuple[Column, ...]:
    info = msgspec.inspect.type_info(noun)
    assert isinstance(info, msgspec.inspect.StructType)
    hints = {field.name: field.type for field in msgspec.structs.fields(noun)}
    return tuple(_column(field.name, field.type, hints[field.name]) for field in info.fields)


COLUMNS: Mapping[str, tuple[Column, ...]] = {table: _columns(noun) for table, noun in NOUNS.items()}
"""The columns of each table besides `id`, in the order of the noun's fields."""
# Columns that a later migration added: images from before it lack them.
_ADDED: Mapping[str, Row] = {
    "business": {"special_days": None},
    "people": {"deputises": "[]"},
    "goals": {"ask_again": None},
    "events": {"special_day": None},
    "voice": {"contractions": "any", "stiff": None, "sayings": "[]", "unheard": "[]"},
}
_READERS = {
    table: [(index, column.read) for index, column in enumerate(columns) if column.read]
    for table, columns in COLUMNS.items()
}


def values_of(noun: Noun) -> dict[str, str | int | None]:
    """The thing as column values, without the row's number."""
    values: dict[str, str | int | None] = {}
    for field in noun.__struct_fields__:
        value = getattr(noun, field)
        name = "uid" if field == "id" else field
        if value is None or isinstance(value, str | int):
            values[name] = value
        elif isinstance(value, date):
            values[name] = value.isoformat()
        elif isinstance(value, Amount):
            values[name] = str(value.plain())
        else:
            values[name] = _ENCODER.encode(value).decode()
    return values


def noun_of(table: TableName, values: Sequence[Any]) -> Any:
    """The thing of a table from its column values in the order of `COLUMNS`, each checked. Raises `Invalid`,
    ValueError, msgspec's errors.
    """
    read = list(values)
    for index, reader in _READERS[table]:
        value = read[index]
        if value is not None:
            read[index] = reader(value)
    return NOUNS[table](*read)


def noun_of_image(table: TableName, image: Row | None) -> Any:
    """The thing in a row image of the journal; None for none."""
    if image is None:
        return None
    image = {**_ADDED.get(table, {}), **image}
    return noun_of(table, [image[column.name] for column in COLUMNS[table]])


def read_plan(connection: sqlite3.Connection) -> Plan:
    """The whole plan. Raises `Damaged` when a row is no such thing."""
    # Nothing that is made here is garbage, and looking for some takes a tenth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _read_plan(connection)
    finally:
        if collecting:
            gc.enable()


def _read_plan(connection: sqlite3.Connection) -> Plan:
    parts: dict[str, Any] = {}
    for table in TABLES:
        names = ", ".join(f'"{column.name}"' for column in COLUMNS[table])
        rows: dict[int, Any] = {}
        for number, *values in connection.execute(f"SELECT id, {names} FROM main.{table} ORDER BY id"):
            try:
                rows[number] = noun_of(table, values)
            except (LookupError, ValueError, msgspec.MsgspecError) as error:
                raise Damaged(table, number) from error
        if table in SINGLES and 1 not in rows:
            raise Damaged(table, 1)
        parts[table] = rows[1] if table in SINGLES else Table(rows)
    return Plan(**parts)


class Damaged(Exception):
    """A row that no Ritim wrote: `table` and `number` say which."""

    def __init__(self, table: str, number: int) -> None:
        super().__init__(f"{table} {number}")
        self.table, self.number = table, number
