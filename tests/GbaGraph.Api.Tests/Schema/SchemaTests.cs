using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Schema;

public sealed class SchemaTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly string Approved = Path.Combine(Repository.Root, "schema", "graphql", "schema.graphql");

    [Fact]
    public async Task Sdl_Printed_IsTheApprovedOne()
    {
        using var client = api.CreateClient();
        var sdl = (await client.GetStringAsync("/graphql?sdl")).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("GBA_APPROVE") == "1") await File.WriteAllTextAsync(Approved, sdl);
        sdl.ShouldBe((await File.ReadAllTextAsync(Approved)).ReplaceLineEndings("\n"), "the schema changed; run the test with GBA_APPROVE=1 and review the difference");
    }
}
