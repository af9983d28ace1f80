"""A hook of MkDocs: fences that are judged or run in the reader's browser.

In `mkdocs.yml`, with this file beside it:

    hooks:
      - ml_judge_fences.py
    extra:
      ml_judge: https://your-host/

Then a fence named `ml-exercise` holds an exercise, and one named `ml-run` code to run.
"""

import html
import re

_EXERCISE = ("id", "height", "lines", "loading", "tabs", "theme", "view", "name", "required")
_RUN = ("id", "session", "packages", "lines", "theme")


def on_config(config):
    """Adds the script of the site to all pages, and both fences to pymdownx.superfences."""
    site = config["extra"].get("ml_judge")
    if not site:
        from mkdocs.exceptions import ConfigurationError

        raise ConfigurationError("Name the site that has the judge: extra, ml_judge: https://…/")
    from mkdocs.config.config_options import ExtraScriptValue

    script = ExtraScriptValue(f"{site.rstrip('/')}/embed.js")
    script.type = "module"
    config["extra_javascript"].append(script)
    if "pymdownx.superfences" not in config["markdown_extensions"]:
        config["markdown_extensions"].append("pymdownx.superfences")
    options = config["mdx_configs"].setdefault("pymdownx.superfences", {})
    options["custom_fences"] = [
        *options.get("custom_fences", []),
        {
            "name": "ml-exercise",
            "class": "",
            "validator": _validator(_EXERCISE),
            "format": exercise,
        },
        {"name": "ml-run", "class": "", "validator": _validator(_RUN), "format": run},
    ]
    return config


def exercise(source, language, css_class, options, md, **kwargs):
    """The element of an exercise: the fence's text as it is."""
    return _element("ml-problem", "text/markdown", source, options, kwargs)


def run(source, language, css_class, options, md, **kwargs):
    """The element of code to run."""
    return _element("ml-run", "text/python", source, options, kwargs)


def _element(tag, kind, source, options, kwargs):
    attributes = {**options, **kwargs.get("attrs", {})}
    if kwargs.get("id_value"):
        attributes["id"] = kwargs["id_value"]
    written = "".join(f' {name}="{html.escape(str(value))}"' for name, value in attributes.items())
    # A script's text ends at its end tag, whatever is meant by it.
    text = re.sub(r"<(?=/script|!--)", r"<\\", source, flags=re.IGNORECASE)
    return f'<{tag}{written}><script type="{kind}">\n{text}\n</script></{tag}>'


def _validator(names):
    def validate(language, inputs, options, attrs, md):
        """Takes the attributes that the element knows; the others make it a fence like any other."""
        for name, value in inputs.items():
            if name not in names:
                return False
            options[name] = value
        return True

    return validate
