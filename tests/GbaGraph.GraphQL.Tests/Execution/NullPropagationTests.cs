using System.Buffers;
using System.Text;
using System.Text.Json;
using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Tests.Execution;

/// <summary>Random trees of fields that give values, nulls and errors, at once and later, against the rule worked out by hand.</summary>
public sealed class NullPropagationTests
{
    private const int Depth = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task RandomTree_NullsAndErrors_GoUpToTheNearestNullableValue(int seed)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddScoped<TreeSource>();
        services.AddGraphQLServer().AddQueryType<TreeQuery>().AddType<Tree>().AddDataLoader<StepLoader>().RemoveMaxAllowedFieldCycleDepthRule();
        await using var provider = services.BuildServiceProvider();
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var tree = Tree.Make(random, Depth + 1);
            var expected = tree.Expected(Depth);

            (await AnswerAsync(provider, tree, "tree")).ShouldBe($"{{\"tree\":{expected ?? "null"}}}");
            (await AnswerAsync(provider, tree, "must")).ShouldBe(expected is null ? "null" : $"{{\"must\":{expected}}}");
        }
    }

    private static async Task<string> AnswerAsync(ServiceProvider provider, Tree tree, string root)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TreeSource>().Tree = tree;
        using var result = await provider.GetRequiredService<RequestExecutor>()
            .ExecuteAsync(new OperationRequest($"{{ {root} {{ {Tree.Selection(Depth)} }} }}"), scope.ServiceProvider);
        return CheckedData(result);
    }

    /// <summary>The data as sent; checks that the length was told right, and that each error points into what became null.</summary>
    private static string CheckedData(ExecutionResult result)
    {
        var target = new ArrayBufferWriter<byte>();
        using var json = result.AsJson();
        json.CopyTo(target);
        target.WrittenCount.ShouldBe(json.Length);
        using var answer = JsonDocument.Parse(target.WrittenMemory);
        var data = answer.RootElement.GetProperty("data");
        foreach (var error in result.Errors) EndsAtNull(data, error.Path!.ToList()).ShouldBeTrue(error.Path.Print());
        return Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(data));
    }

    private static bool EndsAtNull(JsonElement data, IReadOnlyList<object> path)
    {
        foreach (var segment in path)
        {
            if (data.ValueKind == JsonValueKind.Null) return true;
            data = segment is int index ? data[index] : data.GetProperty((string)segment);
        }

        return data.ValueKind == JsonValueKind.Null;
    }
}
