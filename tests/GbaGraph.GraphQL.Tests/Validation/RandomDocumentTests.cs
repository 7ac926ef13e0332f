using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Validation;

namespace GbaGraph.GraphQL.Tests.Validation;

public sealed class RandomDocumentTests
{
    private const string CannotMerge = "Encountered fields for the same object that cannot be merged.";

    private static readonly Dictionary<string, string[]> Leaves = new()
    {
        ["Dog"] = ["name", "nickname", "barkVolume", "isHouseTrained(atOtherHomes: true)", "isHouseTrained"],
        ["Cat"] = ["name", "nickname", "meowVolume"],
        ["Pet"] = ["name", "__typename"],
        ["Human"] = ["name", "__typename"],
    };

    private static readonly Dictionary<string, (string Field, string Type)[]> Branches = new()
    {
        ["Dog"] = [("owner", "Human"), ("mother", "Dog"), ("puppies", "Dog")],
        ["Cat"] = [("owner", "Human"), ("mother", "Cat")],
        ["Pet"] = [],
        ["Human"] = [("pets", "Pet")],
    };

    [Fact]
    public void Validate_RandomSelections_MergeWhereTheSpecificationSaysSo()
    {
        var random = new Random(825);
        int refused = 0;
        for (int round = 0; round < 1500; round++)
        {
            string text = "query Main { pet {" + Selections("Pet", random, 3) + " } } "
                + "fragment FDog on Dog {" + Selections("Dog", random, 1) + " } fragment FHuman on Human {" + Selections("Human", random, 1) + " } "
                + "query Used { dog { ...FDog owner { ...FHuman } } }";
            var document = GraphQLParser.Parse(text);
            bool isRefused = DocumentValidator.Validate(PetSchema.Instance, document, new ValidationOptions { MaxErrors = 100, MaxFieldCycleDepth = null })
                .Any(error => error.Message == CannotMerge);
            isRefused.ShouldBe(!new MergeOracle(document).EverythingMerges(), text);
            refused += isRefused ? 1 : 0;
        }

        refused.ShouldBeInRange(250, 1250);
    }

    [Fact]
    public void Validate_DamagedDocument_NeverThrows()
    {
        string[] words =
        [
            "{", "}", "(", ")", "[", "]", ":", "$a", "$b", "...", "on", "Dog", "Pet", "CatOrDog", "Nope", "@skip", "@tag", "if", "true", "null", "1",
            "\"x\"", "dog", "pet", "name", "arguments", "strictArgField", "strict", "count", "keyArgField", "key", "F", "G", "query", "fragment", "subscription", "!", "=", "Int",
        ];
        string[] sample =
            ("query A ( $a : Int ! = 1 @tag , $b : [ Boolean ] ! ) @tag { dog { ... F ... on Pet { name @skip ( if : true ) } } arguments { strictArgField ( strict : { count : $a , "
            + "list : [ 1 , $a ] , inner : { count : 2 } } ) keyArgField ( key : { code : \"x\" } ) booleanListArgField ( booleanListArg : $b ) } } "
            + "fragment F on Dog { mother { ... G } } fragment G on Dog { name owner { pets { name } } } subscription S { newMessage { name } }").Split(' ');
        DocumentValidator.Validate(PetSchema.Instance, GraphQLParser.Parse(string.Join(' ', sample))).ShouldBeEmpty();
        var random = new Random(51);
        int parsed = 0;
        for (int round = 0; round < 20_000; round++)
        {
            string[] damaged = [.. sample];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                damaged[random.Next(damaged.Length)] = words[random.Next(words.Length)];
            }

            parsed += IsParsedAndValidated(string.Join(' ', damaged)) ? 1 : 0;
        }

        parsed.ShouldBeGreaterThan(1000);
    }

    private static bool IsParsedAndValidated(string text)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(text);
        }
        catch (SyntaxException)
        {
            return false;
        }

        foreach (var error in DocumentValidator.Validate(PetSchema.Instance, document))
        {
            error.Message.ShouldNotBeEmpty();
            error.Locations.ShouldNotBeEmpty();
        }

        return true;
    }

    private static string Selections(string type, Random random, int depth)
    {
        string text = "";
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            text += " " + Selection(type, random, depth);
        }

        return text;
    }

    private static string Selection(string type, Random random, int depth)
    {
        string alias = random.Next(3) == 0 ? "xy"[random.Next(2)] + ": " : "";
        if (depth > 0 && type == "Pet")
        {
            string member = random.Next(2) == 0 ? "Dog" : "Cat";
            return $"... on {member} {{{Selections(member, random, depth)} }}";
        }

        if (depth > 0 && random.Next(4) == 0 && type is "Dog" or "Human")
        {
            return depth > 1 ? $"...F{type}" : alias + "name";
        }

        if (depth > 0 && random.Next(2) == 0)
        {
            var (field, target) = Branches[type][random.Next(Branches[type].Length)];
            return $"{alias}{field} {{{Selections(target, random, depth - 1)} }}";
        }

        return alias + Leaves[type][random.Next(Leaves[type].Length)];
    }
}
