using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Links;

/// <summary>What a link says beside its kind, ends and dates; each part may be null.</summary>
public sealed record LinkAttributes
{
    /// <summary>No attribute at all.</summary>
    public static LinkAttributes None { get; } = new();

    /// <summary>States attributes.</summary>
    /// <exception cref="InvalidValueException">An amount without a currency or the other way round, a currency that isn't three capitals, or a negative count.</exception>
    public LinkAttributes(decimal? amount = null, string? currency = null, int? count = null, string? role = null, string? flow = null, string? rule = null)
    {
        if (amount.HasValue != currency is not null) throw new InvalidValueException("currency", "an amount and its currency stand together");
        if (currency is not null && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
            throw new InvalidValueException("currency", $"'{currency}' is no currency; write CNY, HKD, USD …");
        if (count < 0) throw new InvalidValueException("count", $"{count} is negative");
        (Amount, Currency, Count, Role, Flow, Rule) = (amount, currency, count, role, flow, rule);
    }

    /// <summary>Money, in <see cref="Currency"/>.</summary>
    public decimal? Amount { get; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>.</summary>
    public string? Currency { get; }

    /// <summary>How many things the link stands for.</summary>
    public int? Count { get; }

    /// <summary>The role of the first end.</summary>
    public string? Role { get; }

    /// <summary>What flows.</summary>
    public string? Flow { get; }

    /// <summary>The rule that an inferred link follows from.</summary>
    public string? Rule { get; }
}
