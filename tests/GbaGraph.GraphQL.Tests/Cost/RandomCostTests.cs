using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Cost;

/// <summary>Random operations, whose cost by the plan is held against the one by the definition.</summary>
public sealed class RandomCostTests
{
    private static readonly CostServer Server = new();
    private static readonly string[] Fragments = ["A", "B"];

    [Fact]
    public void Evaluate_WithoutOverlap_IsTheCostByDefinition()
    {
        var random = new Random(20261121);
        for (var n = 0; n < 300; n++)
        {
            var aliases = 0;
            var text = "{ shelf {" + Selections(random, "Shelf", 4, () => $"x{aliases++}: ", fragments: false) + " } }";
            var (planned, naive) = Costs(text);
            planned.ShouldBe(naive, text);
        }
    }

    [Fact]
    public void Evaluate_WithOverlap_IsNeverLessThanByDefinition()
    {
        var random = new Random(20261122);
        var valid = 0;
        for (var n = 0; n < 600; n++)
        {
            var text = "{ shelf {" + Selections(random, "Shelf", 3, () => string.Empty, fragments: true) + " ...A ...B } }"
                + string.Concat(Fragments.Select(name => $" fragment {name} on Shelf {{{Selections(random, "Shelf", 2, () => string.Empty, fragments: false)} }}"));
            if (DocumentValidator.Validate(Server.Schema, GraphQLParser.Parse(text), new ValidationOptions { MaxFieldCycleDepth = null }).Count > 0) continue;
            valid++;
            var (planned, naive) = Costs(text);
            planned.Fields.ShouldBeGreaterThanOrEqualTo(naive.Fields, text);
            planned.Types.ShouldBeGreaterThanOrEqualTo(naive.Types, text);
        }

        valid.ShouldBeGreaterThan(200);
    }

    private static ((double Fields, double Types) Planned, (double Fields, double Types) Naive) Costs(string text)
    {
        var document = GraphQLParser.Parse(text);
        return (Server.Cost(text), new NaiveCost(Server.Schema, document).Of(document.Operations.Single()));
    }

    private static string Selections(Random random, string type, int depth, Func<string> alias, bool fragments)
    {
        var parts = new List<string>();
        for (var n = random.Next(1, 4); n > 0; n--) parts.Add(type == "Shelf" ? OnShelf(random, depth, alias, fragments) : OnBook(random, depth, alias, fragments));
        return " " + string.Join(' ', parts);
    }

    private static string OnShelf(Random random, int depth, Func<string> alias, bool fragments)
    {
        if (depth == 0) return alias() + (random.Next(2) == 0 ? "label" : "weight(unit: 1)");
        var books = () => "{" + Selections(random, "Book", depth - 1, alias, fragments) + " }";
        return random.Next(fragments ? 7 : 6) switch
        {
            0 => alias() + "below {" + Selections(random, "Shelf", depth - 1, alias, fragments) + " }",
            1 => alias() + "fixed " + books(),
            2 => alias() + "sliced(take: 3) " + books(),
            3 => alias() + "books(first: 4) { " + alias() + "nodes " + books() + " }",
            4 => alias() + "books { " + alias() + "edges { " + alias() + "node " + books() + " } }",
            5 => alias() + "strict(take: 2) " + books(),
            _ => "...A",
        };
    }

    private static string OnBook(Random random, int depth, Func<string> alias, bool fragments)
    {
        if (depth == 0) return alias() + "title";
        var shelf = () => "{" + Selections(random, "Shelf", depth - 1, alias, fragments) + " }";
        return random.Next(5) switch
        {
            0 => alias() + "shelf " + shelf(),
            1 => "... on Novel { " + alias() + "plot " + alias() + "shelf " + shelf() + " }",
            2 => "... on Atlas { " + alias() + "maps " + shelf() + " }",
            3 => "... on Book { " + alias() + "title }",
            _ => "... on Atlas { ... on Book { " + alias() + "shelf " + shelf() + " } }",
        };
    }
}
