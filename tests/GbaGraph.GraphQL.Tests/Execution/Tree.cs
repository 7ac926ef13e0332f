namespace GbaGraph.GraphQL.Tests.Execution;

/// <summary>A node of a random tree: what each of its fields comes to, and when.</summary>
public sealed class Tree
{
    private readonly Step[] steps;
    private readonly Tree?[] trees;

    private Tree(Step[] steps, Tree?[] trees)
    {
        this.steps = steps;
        this.trees = trees;
    }

    public int Sure => steps[0].Take(1);

    public int? Maybe => steps[1].Take<int?>(2);

    public Task<string> LateSure(StepLoader loader) => steps[2].TakeLaterAsync("three", loader)!;

    public Task<Tree?> Left(StepLoader loader) => steps[3].TakeLaterAsync(trees[0], loader);

    public Task<Tree> Right(StepLoader loader) => steps[4].TakeLaterAsync(trees[1], loader)!;

    public IReadOnlyList<Tree?>? Items => steps[5].Take<IReadOnlyList<Tree?>>([trees[2], trees[3]]);

    public Task<List<Tree>> Musts(StepLoader loader) => steps[6].TakeLaterAsync<List<Tree>>([trees[4]!, trees[5]!], loader)!;

    public static Tree Make(Random random, int depth)
    {
        Step[] steps = [.. Enumerable.Range(0, 7).Select(_ => Step.Make(random))];
        Tree?[] trees = [.. Enumerable.Range(0, 6).Select(_ => depth == 0 || random.Next(60) == 0 ? null : Make(random, depth - 1))];
        return new Tree(steps, trees);
    }

    public static string Selection(int depth)
    {
        var inner = depth == 0 ? "{ maybe }" : $"{{ {Selection(depth - 1)} }}";
        return $"sure maybe lateSure left {inner} right {inner} items {inner} musts {inner}";
    }

    /// <summary>The specification's section 6.4.4, worked out value by value; null where the object must become null.</summary>
    public string? Expected(int depth)
    {
        if (depth < 0) return steps[1].HasFailed ? "{\"maybe\":null}" : $"{{\"maybe\":{steps[1].Json("2")}}}";
        string?[] fields =
        [
            Field("sure", steps[0].IsValue ? "1" : steps[0].HasFailed ? null : "0"),
            Field("maybe", steps[1].Json("2")),
            Field("lateSure", steps[2].IsValue ? "\"three\"" : null),
            Field("left", steps[3].IsValue ? ExpectedOf(trees[0], depth) ?? "null" : "null"),
            Field("right", steps[4].IsValue ? ExpectedOf(trees[1], depth) : null),
            Field("items", steps[5].IsValue ? $"[{ExpectedOf(trees[2], depth) ?? "null"},{ExpectedOf(trees[3], depth) ?? "null"}]" : "null"),
            Field("musts", steps[6].IsValue ? List(ExpectedOf(trees[4], depth), ExpectedOf(trees[5], depth)) : null),
        ];
        return fields.Contains(null) ? null : $"{{{string.Join(',', fields)}}}";
    }

    private static string? ExpectedOf(Tree? tree, int depth) => tree?.Expected(depth - 1);

    private static string? Field(string name, string? value) => value is null ? null : $"\"{name}\":{value}";

    private static string? List(string? one, string? other) => one is null || other is null ? null : $"[{one},{other}]";
}
