using System.Globalization;

namespace GbaGraph.GraphQL.Tests.Specification;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ExampleQueries
{
    public string Ints(Optional<List<int?>?> values) => values.HasValue ? Print(values.Value) : "absent";

    public string Strict(List<int> values) => Print(values.ConvertAll(v => (int?)v));

    public string Grid(List<List<int?>?>? values) => values is null ? "null" : $"[{string.Join(", ", values.Select(Print))}]";

    public double Half(double value) => value / 2;

    public string Text(Optional<string?> value, [GraphQLDeprecated("Not read.")] int? old) => value.HasValue ? value.Value ?? "null" : old is null ? "default" : "old";

    public Color Paint(Color color) => color;

    public string Example(ExampleInput? input) => input?.Print() ?? "nothing";

    public string Key(ExampleKeyInput key) => key.A is { } a ? $"a: {a}" : $"b: {key.B}";

    public Being? Hero() => new("2001");

    public List<Animal> Animals() => [new Dog(), new Cat()];

    public Uri? Address() => null;

    public string Broken() => throw new InvalidOperationException();

    public string? BrokenOrNull() => throw new InvalidOperationException();

    public string NeverNull() => null!;

    public string Refuse() => throw new GraphQLException(ErrorBuilder.New().SetMessage("No.").SetCode("CAN_NOT_FETCH_BY_ID").SetExtension("timestamp", "Fri Feb 9 14:33:09 UTC 2018").Build());

    private static string Print(List<int?>? values) =>
        values is null ? "null" : $"[{string.Join(", ", values.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? "null"))}]";
}
