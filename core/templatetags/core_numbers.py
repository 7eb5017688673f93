from django import template

from viettext.dates import format_number

register = template.Library()


@register.filter
def number(value) -> str:
    """A count as Vietnamese readers write it: ``{{ 2816|number }}`` is "2.816"."""
    return format_number(value)
