using GbaGraph.Api.Tests.Hosting;
using Microsoft.Playwright;

namespace GbaGraph.Api.Tests.Pages;

public sealed class BrowserTests : IDisposable
{
    // A browser's first start on a machine that runs every other test at the same time took more than half a minute.
    private const float Patience = 240_000;

    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-browser-").FullName;

    [SkippableFact]
    public async Task StartPage_RunInABrowser_AnswersAnExampleQuery()
    {
        var chromium = Environment.GetEnvironmentVariable("GBA_TEST_CHROMIUM");
        Skip.If(string.IsNullOrEmpty(chromium), "needs a Chromium: set GBA_TEST_CHROMIUM to its path, e.g. /usr/bin/chromium");
        Skip.If(!File.Exists(ApiProcess.Editor), "needs the query editor, which the build of GbaGraph.Api makes where Node.js and npm are: see the build's output");
        var port = ApiProcess.FreePort();
        using var api = ApiProcess.Start("--Storage:Path", Path.Combine(folder, "gbagraph.db"), "--urls", $"http://127.0.0.1:{port}");
        await api.WaitForAsync("GbaGraph serves");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Timeout = Patience,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        page.SetDefaultTimeout(Patience);
        page.SetDefaultNavigationTimeout(Patience);
        await page.GotoAsync($"http://127.0.0.1:{port}/");
        await page.ClickAsync("button.graphiql-execute-button");
        await page.WaitForFunctionAsync("() => document.querySelector('.result-window')?.innerText.includes('\"rank\"')");
        (await page.InnerTextAsync(".result-window")).ShouldContain("slug");
        if (Environment.GetEnvironmentVariable("GBA_TEST_SCREENSHOTS") is { Length: > 0 } shots)
            await page.ScreenshotAsync(new() { Path = Path.Combine(shots, "start-page.png") });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
