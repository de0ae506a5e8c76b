"""Other organizations, and leading groups, whose names begin where theirs do.

`organizations` knows them by their endings (`organization_cores`, `organization_kinds`), firms are told
by their lists (`firms`) or their own names (`sure_firms`).
"""

from kg.extract.names.organizations.firms import find_listed_firms, find_listed_groups, quoted_before
from kg.extract.names.organizations.groups import group_at
from kg.extract.names.organizations.organization_cores import endings, kind_of
from kg.extract.names.organizations.organizations import company_at, is_public_centre, organization_at
from kg.extract.names.organizations.sure_firms import SureWords, find_beside

__all__ = [
    "SureWords",
    "company_at",
    "endings",
    "find_beside",
    "find_listed_firms",
    "find_listed_groups",
    "group_at",
    "is_public_centre",
    "kind_of",
    "organization_at",
    "quoted_before",
]
