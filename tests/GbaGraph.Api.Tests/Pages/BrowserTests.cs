using GbaGraph.Api.Tests.Hosting;
using Microsoft.Playwright;

namespace GbaGraph.Api.Tests.Pages;

public sealed class BrowserTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-browser-").FullName;

    [SkippableFact]
    public async Task StartPage_RunInABrowser_AnswersAnExampleQuery()
    {
        Chromium.Require();
        Skip.If(!File.Exists(ApiProcess.Editor), "needs the query editor, which the build of GbaGraph.Api makes where Node.js and npm are: see the build's output");
        var port = ApiProcess.FreePort();
        using var api = ApiProcess.Start("--Storage:Path", Path.Combine(folder, "gbagraph.db"), "--urls", $"http://127.0.0.1:{port}");
        await api.WaitForAsync("GbaGraph serves");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.OpenPageAsync(1400, 900);
        await page.GotoAsync($"http://127.0.0.1:{port}/");
        // GraphiQL drops a click that comes before both of its editors are there.
        await page.WaitForSelectorAsync(".graphiql-query-editor .CodeMirror");
        await page.WaitForSelectorAsync(".result-window .CodeMirror");
        await page.ClickAsync("button.graphiql-execute-button");
        await page.WaitForFunctionAsync("() => document.querySelector('.result-window')?.innerText.includes('\"rank\"')");
        (await page.InnerTextAsync(".result-window")).ShouldContain("slug");
        await page.KeepAsync("start-page.png");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
