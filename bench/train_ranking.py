"""Training the weights of search/ranking/weights.json.

::

    python -m bench.train_ranking collect FILE.jsonl OUT.json     judged questions, asked of the current data folder
    python -m bench.train_ranking make COUNT OUT.json             questions made from headings and sentences of it
    python -m bench.train_ranking fit OUT.json…                   weights, each file counting the same; held-out figures

A row is what the mix sees of one hit: the engine's score as a share of the best, the two coverages, and whether the hit
answers the question. Of each file every fifth question is held out and never trained on. Plain Python, seeded.
"""

import json
import math
import os
import random
import re
import sys
from pathlib import Path

from search.evaluation.intervals import mean_interval, paired_interval
from search.evaluation.measures import ndcg

HITS, TRAINED_ON, ROUNDS, RIDGE, SHARPNESS = 100, 25, 25, 0.002, 6.0
TAILS = ("được quy định như thế nào?", "quy định ra sao?", "là gì?", "gồm những gì?", "như thế nào?", "")


def rows_of(question: str, relevant: frozenset[str]) -> list[list[float]]:
    """``[[score, syllables, pairs, relevant]]`` of the engine's first hits, in its order."""
    from django.utils import timezone

    from search.abbreviations.current import understand
    from search.engines import get_engine
    from search.evaluation.asking import Names
    from search.ranking.features import coverage, known_terms
    from search.ranking.reorder import headings_of
    from search.request import SearchRequest

    request = SearchRequest(understand(question), day=timezone.localdate(), scope="provisions", size=HITS)
    hits = get_engine().search(request).hits
    if not hits:
        return []
    names, headings = Names().of_hits(hits, "provisions"), headings_of(hits)
    known, best = known_terms(request.query), hits[0].score or 1.0
    rows = []
    for hit, name in zip(hits, names, strict=True):
        heading = headings.get((hit.key, hit.passages[0].ref), "")
        rows.append([hit.score / best, *coverage(heading, known, accented=request.query.accented), name in relevant])
    return rows


def made_questions(count: int):
    """Three of four from a heading with none, 15 or 30 of 100 words dropped, the fourth from words of a sentence.

    Part of the title's words are added to what would be too short or too common to mean one article.
    """
    from legal_docs.models import LegalDocumentPage, Provision

    draw = random.Random(4)
    pages = {page.text_id: page for page in LegalDocumentPage.objects.live().defer("folded").exclude(text=None)}
    ids = list(Provision.objects.exclude(number="").exclude(heading="").order_by("pk").values_list("pk", flat=True))
    draw.shuffle(ids)
    made = 0
    for provision in (Provision.objects.select_related("text").get(pk=pk) for pk in ids):
        page = pages.get(provision.text_id)
        if page is None:
            continue
        title = [word for word in (page.subject or page.title).split() if draw.random() < 0.7]
        if made % 4 < 3:
            words = provision.heading.rstrip(".:;").split()
            if not 4 <= len(words) <= 30:
                continue
            asked = [word for word in words if draw.random() >= (0.0, 0.15, 0.3)[made % 4]]
            about = title[: draw.randint(6, 16)] if len(words) < 9 or draw.random() < 0.4 else []
        else:
            text = provision.text.body[provision.text_start : provision.end]
            sentences = [one.split() for one in re.split(r"[.;:\n]", text) if 8 <= len(one.split()) <= 40]
            if not sentences:
                continue
            asked = [word for word in draw.choice(sentences)[: draw.randint(8, 18)] if draw.random() < 0.75]
            about = title[: draw.randint(3, 10)] if draw.random() < 0.6 else []
        question = " ".join([*asked, *(["về", *about] if about else []), draw.choice(TAILS)])
        yield question[:480], frozenset([f"{page.number}#{provision.number}".lower()])
        made += 1
        if made == count:
            return


def fit(sets: list[list[list[list[float]]]]) -> list[float]:
    """Weights of (score, syllables, pairs) that make the answers likely among the first hits; each set counts the same.

    The likelihood is a softmax over a question's hits, maximised by gradient descent with momentum; the ridge keeps
    weights small where the questions do not care.
    """
    cases = []
    for questions in sets:
        for rows in questions:
            kept = rows[:TRAINED_ON] + [row for row in rows[TRAINED_ON:] if row[3]]
            if any(row[3] for row in kept):
                cases.append((kept, 1 / len(questions) / len(sets)))
    weights, momentum = [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]
    for _ in range(ROUNDS):
        gradient = [RIDGE * weight for weight in weights]
        for rows, share in cases:
            likely = [math.exp(SHARPNESS * (mix(row, weights) - mix(rows[0], weights))) for row in rows]
            total, answers = sum(likely), sum(one for one, row in zip(likely, rows, strict=True) if row[3])
            for one, row in zip(likely, rows, strict=True):
                pull = share * SHARPNESS * (one / total - (one / answers if row[3] else 0.0))
                gradient = [value + pull * feature for value, feature in zip(gradient, row, strict=False)]
        momentum = [0.8 * old - 4.0 / SHARPNESS**2 * value for old, value in zip(momentum, gradient, strict=True)]
        weights = [max(0.0, weight + step) for weight, step in zip(weights, momentum, strict=True)]
    return [weight / weights[0] for weight in weights]


def mix(row: list[float], weights: list[float]) -> float:
    return sum(weight * feature for weight, feature in zip(weights, row, strict=False))


def ndcg_of(rows: list[list[float]], weights: list[float]) -> float:
    """Of a question with one answer, as nearly all have."""
    ordered = sorted(rows, key=lambda row: -mix(row, weights))
    return ndcg(["answer" if row[3] else str(place) for place, row in enumerate(ordered)], frozenset(["answer"]))


def report(paths: list[str]) -> None:
    files = {path: json.loads(Path(path).read_text()) for path in paths}
    weights = fit([[rows for place, rows in enumerate(all_rows) if place % 5] for all_rows in files.values()])
    print(f"heading_syllables {weights[1]:.3f}  heading_pairs {weights[2]:.3f}")
    for path, all_rows in files.items():
        held_out = all_rows[::5]
        plain = [ndcg_of(rows, [1.0, 0.0, 0.0]) for rows in held_out]
        ours = [ndcg_of(rows, weights) for rows in held_out]
        before, after, gain = mean_interval(plain), mean_interval(ours), paired_interval(ours, plain)
        print(
            f"{path}, {len(held_out)} held out: nDCG@10 {before.mean:.3f} -> {after.mean:.3f},"
            f" change {gain.mean:+.3f} ({gain.low:+.3f} … {gain.high:+.3f})"
        )


def main() -> int:
    match sys.argv[1:]:
        case ["fit", first, *others]:
            report([first, *others])
            return 0
        case ["collect" | "make" as verb, source, out]:
            import django

            os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
            django.setup()
            from search.evaluation import read_questions

            if verb == "make":
                questions = list(made_questions(int(source)))
            else:
                with open(source, encoding="utf-8") as lines:
                    questions = [(one.text, one.relevant) for one in read_questions(lines)]
            Path(out).write_text(json.dumps([rows_of(text, relevant) for text, relevant in questions]))
            return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
