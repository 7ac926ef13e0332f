using System.Globalization;
using System.Net;
using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Pages;

public sealed class StartPageTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Root_Asked_SaysWhatTheStoreHolds()
    {
        using var client = api.CreateClient();
        var page = await client.GetStringAsync("/");
        var meta = await api.Store.GetMetaAsync(CancellationToken.None);
        page.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"<dd id=\"actors\">{meta.Actors:N0}</dd>"));
        page.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"<dd id=\"links\">{meta.Links:N0}</dd>"));
        page.ShouldNotContain("{{");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_Served_IsOk(string path)
    {
        using var client = api.CreateClient();
        (await client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Examples_Run_AnswerWithoutErrors()
    {
        var examples = Directory.GetFiles(Path.Combine(Repository.Root, "src", "GbaGraph.Api", "Pages", "Examples"), "*.graphql");
        examples.Length.ShouldBe(3);
        foreach (var example in examples) await api.DataAsync(await File.ReadAllTextAsync(example));
    }
}
