using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Domain.Frameworks;

/// <summary>What holds between the items of one framework.</summary>
internal static class FrameworkRules
{
    public static void Require(Framework framework)
    {
        RequireItems(framework);
        var elements = framework.Elements.ToDictionary(e => e.Id);
        foreach (var relation in framework.Relations)
        {
            Known(relation.From, "from", relation.Id);
            Known(relation.To, "to", relation.Id);
            Known(relation.Phase, "phase", relation.Id);
        }

        foreach (var cell in framework.Cells)
        {
            Known(cell.Element, "element", cell.Id);
            Known(cell.Dimension, "dimension", cell.Id);
            Known(cell.Value, "value", cell.Id);
            if (cell is { Text: not null, Value: not null }) throw new InvalidValueException("text", $"{cell.Id} has both a text and a value");
        }

        foreach (var role in framework.Roles)
        {
            Known(role.Element, "element", role.Id);
            Known(role.Phase, "phase", role.Id);
            if (role is { Actor: not null, Claim: not null } or { Actor: null, Claim: null, Period: null })
                throw new InvalidValueException("actor", $"{role.Id} must name an actor, a claim or a period");
        }

        foreach (var formula in framework.Formulas)
        {
            foreach (var symbol in formula.Symbols) Known(symbol.Element, "element", formula.Id);
        }

        RequireTree(framework, elements);

        void Known(string? element, string field, string item)
        {
            if (element is not null && !elements.ContainsKey(element)) throw new InvalidValueException(field, $"{item} names '{element}', which is no element of {framework.Key}");
        }
    }

    private static void RequireItems(Framework framework)
    {
        var seen = new HashSet<string>();
        foreach (var item in framework.Items)
        {
            if (!Slug.IsValid(item.Id)) throw new InvalidValueException("id", $"'{item.Id}' is no id; use lower-case letters, digits and single hyphens");
            if (!seen.Add(item.Id)) throw new InvalidValueException("id", $"'{item.Id}' is there twice");
            if (item.Evidence.Count == 0) throw new InvalidValueException("evidence", $"{item.Id} cites no source");
        }
    }

    private static void RequireTree(Framework framework, Dictionary<string, FrameworkElement> elements)
    {
        var ranks = new HashSet<(string?, int)>();
        foreach (var element in framework.Elements)
        {
            if (element.Rank is { } rank && !ranks.Add((element.Parent, rank)))
                throw new InvalidValueException("rank", $"{element.Id} has the rank {rank} of another element under the same parent");
            var above = element.Parent;
            for (var steps = 0; above is not null; steps++)
            {
                if (!elements.TryGetValue(above, out var parent)) throw new InvalidValueException("parent", $"{element.Id} names '{above}', which is no element of {framework.Key}");
                if (steps == elements.Count) throw new InvalidValueException("parent", $"{element.Id} is under itself");
                above = parent.Parent;
            }
        }
    }
}
