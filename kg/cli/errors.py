"""Which errors are the user's to mend, and the one line that tells how."""

from __future__ import annotations


def explain(error: Exception) -> str | None:
    """The line for an error that is foreseen, None for a fault of the program."""
    if hasattr(error, "explained") or type(error).__module__.startswith("kg."):
        return str(error)
    if isinstance(error, PermissionError):
        return f"{error.filename}: no permission: choose another folder, or change its permissions"
    if isinstance(error, IsADirectoryError | NotADirectoryError | FileExistsError):
        return f"{error.filename}: {error.strerror.lower() if error.strerror else 'wrong kind of file'}: choose another path"
    if isinstance(error, FileNotFoundError):
        what = "no such folder" if error.strerror == "no such folder" else "not found"
        return f"{error.filename}: {what}: check the path" if error.filename else str(error)
    if isinstance(error, OSError):
        return f"{error.filename or 'disk'}: {error.strerror or error}: free some space or choose another folder"
    return None
