"""What the model was asked and what that cost, counted for a person, a network and the whole site. Never any text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db import models, transaction
from django.db.models import Avg, Count, F, Sum
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from accounts.models import Owner

MICRO = 1_000_000  # money is counted in millionths, so that a token has a price


class CapReached(Exception):
    """Nothing was reserved. `key` names the count that has no room."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Claim:
    """So much more of one count, which may not pass `cap` (None: it is only counted)."""

    key: str
    amount: int
    cap: int | None


class TallyQuerySet(models.QuerySet["Tally"]):
    def reserve(self, claims: Iterable[Claim], *, day: date) -> None:
        """All of the claims, or none of them and CapReached. However many ask at once, no cap is passed."""
        # In one order, so that two who reserve at the same time wait for one another instead of locking up.
        claims = sorted(claims, key=lambda claim: claim.key)
        with transaction.atomic():
            self.bulk_create([self.model(key=claim.key, day=day) for claim in claims], ignore_conflicts=True)
            for claim in claims:
                room = {} if claim.cap is None else {"used__lte": claim.cap - claim.amount}
                # A cap of nothing is reached also by what costs nothing.
                if claim.cap == 0 or not self.filter(key=claim.key, **room).update(used=F("used") + claim.amount):
                    raise CapReached(claim.key)

    def give_back(self, amounts: Mapping[str, int]) -> None:
        """By key. In the order in which they are reserved, or two would wait for each other."""
        for key, amount in sorted(amounts.items()):
            if amount:
                self.filter(key=key).update(used=F("used") - amount)

    def used(self, keys: Iterable[str]) -> dict[str, int]:
        """By key; one that was never counted is left out."""
        return dict(self.filter(key__in=list(keys)).values_list("key", "used"))


class Tally(models.Model):
    """One count that has a cap: drafts of one person on one day, money of the site in one month. The key says which."""

    key = models.CharField(max_length=120, unique=True)
    used = models.BigIntegerField(default=0)
    day = models.DateField(db_index=True)

    objects = TallyQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.key}: {self.used}"


class BudgetQuerySet(models.QuerySet["Budget"]):
    def current(self) -> "Budget":
        """The one budget, with the numbers it begins with where nobody saved it yet."""
        return self.first() or Budget()


class Budget(models.Model):
    """What the whole site may ask of the model. There is one."""

    is_on = models.BooleanField(
        _("the model drafts"), default=True, help_text=_("Off: nothing is sent, and the built-in drafter writes.")
    )
    calls_a_day = models.PositiveIntegerField(
        _("calls a day"), null=True, blank=True, default=2_000, help_text=_("Empty: no limit. 0: none at all.")
    )
    calls_a_month = models.PositiveIntegerField(_("calls a month"), null=True, blank=True, default=20_000)
    money_a_day = models.DecimalField(
        _("money a day"),
        max_digits=12,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("In the currency of the prices below. Empty: no limit."),
    )
    money_a_month = models.DecimalField(_("money a month"), max_digits=12, decimal_places=2, null=True, blank=True)
    price_in = models.DecimalField(
        _("price of a million tokens read"), max_digits=10, decimal_places=4, default=Decimal(0)
    )
    price_out = models.DecimalField(
        _("price of a million tokens written"), max_digits=10, decimal_places=4, default=Decimal(0)
    )

    objects = BudgetQuerySet.as_manager()

    class Meta:
        verbose_name = _("model budget")
        verbose_name_plural = _("model budget")

    def __str__(self) -> str:
        return capfirst(str(self._meta.verbose_name))

    def cost(self, tokens_in: int, tokens_out: int) -> int:
        """In millionths of the currency: the price of a million tokens is that of one in millionths."""
        return round(tokens_in * self.price_in + tokens_out * self.price_out)


@dataclass(frozen=True, slots=True)
class Use:
    """What a number of calls came to. `cost` is in the currency of the prices."""

    name: str
    calls: int
    tokens_in: int
    tokens_out: int
    milliseconds: int
    cost: Decimal


class ModelCallQuerySet(models.QuerySet["ModelCall"]):
    def since(self, moment: datetime) -> "ModelCallQuerySet":
        return self.filter(started__gte=moment)

    def under_way(self, owner: Owner, *, since: datetime) -> "ModelCallQuerySet":
        """Calls of this person that have not ended; those from before `since` never will."""
        return self.filter(owner=owner, outcome="", started__gt=since)

    def sums(self, by: str) -> tuple[Use, ...]:
        """Of the calls that have ended, for each value of a field, the most frequent first. Milliseconds: the mean."""
        rows = (
            self.exclude(outcome="")
            .order_by()
            .values(by)
            .annotate(calls=Count("pk"), read=Sum("tokens_in"), wrote=Sum("tokens_out"), paid=Sum("cost"))
            .annotate(mean=Avg("milliseconds"))
            .order_by("-calls", by)
        )
        return tuple(
            Use(row[by], row["calls"], row["read"], row["wrote"], round(row["mean"]), Decimal(row["paid"]) / MICRO)
            for row in rows
        )


class ModelCall(models.Model):
    """One call to the model server: when, for what, how long, how much. Open until it has ended."""

    # The count stays when the person goes.
    owner = models.ForeignKey(Owner, on_delete=models.SET_NULL, null=True, blank=True, related_name="model_calls")
    operation = models.CharField(max_length=20)
    prompt = models.CharField(_("version of the prompt"), max_length=40)
    model = models.CharField(max_length=120)
    started = models.DateTimeField(default=timezone.now, db_index=True)
    outcome = models.CharField(max_length=20, blank=True)  # "" while it is open; "done", "stopped" or the reason
    tokens_in = models.PositiveIntegerField(default=0)
    tokens_out = models.PositiveIntegerField(default=0)
    milliseconds = models.PositiveIntegerField(default=0)
    cost = models.BigIntegerField(default=0, help_text=_("In millionths of the currency."))

    objects = ModelCallQuerySet.as_manager()

    class Meta:
        ordering = ["-started"]
        verbose_name = _("model call")

    def __str__(self) -> str:
        return f"{self.operation} {self.started:%Y-%m-%d %H:%M} {self.outcome}"
