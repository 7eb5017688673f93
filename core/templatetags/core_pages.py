from django import template

register = template.Library()


@register.simple_tag
def page_numbers(entries) -> list:
    """``{% page_numbers entries as numbers %}``: the page numbers to print around the current one, with gaps ("…")."""
    return list(entries.paginator.get_elided_page_range(entries.number, on_each_side=1, on_ends=1))
