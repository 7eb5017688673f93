from django import template

register = template.Library()


@register.filter
def has_file(document) -> bool:
    """Whether the file of ``document`` is still in its storage: a link that leads nowhere is not printed."""
    return bool(document.file) and document.file.storage.exists(document.file.name)
