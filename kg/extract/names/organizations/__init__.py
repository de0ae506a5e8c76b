"""Other organizations, and leading groups, whose names begin where theirs do.

`find` asks for all of a text: those with a known ending (`organizations`, by `organization_cores` and `organization_kinds`), firms by their
lists (`firms`) or their own names (`sure_firms`). `groups` knows leading groups.
"""

from kg.extract.names.organizations.find import find_organizations
from kg.extract.names.organizations.groups import group_at
from kg.extract.names.organizations.organization_cores import endings
from kg.extract.names.organizations.organizations import is_public_centre, organization_at

__all__ = ["endings", "find_organizations", "group_at", "is_public_centre", "organization_at"]
