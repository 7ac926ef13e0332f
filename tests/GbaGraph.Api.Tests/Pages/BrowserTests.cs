using GbaGraph.Api.Tests.Hosting;
using Microsoft.Playwright;

namespace GbaGraph.Api.Tests.Pages;

public sealed class BrowserTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-browser-").FullName;

    [SkippableFact]
    public async Task StartPage_RunInABrowser_AnswersAnExampleQuery()
    {
        var chromium = Environment.GetEnvironmentVariable("GBA_TEST_CHROMIUM");
        Skip.If(string.IsNullOrEmpty(chromium), "needs a Chromium: set GBA_TEST_CHROMIUM to its path, e.g. /usr/bin/chromium");
        var port = ApiProcess.FreePort();
        using var api = ApiProcess.Start("--Storage:Path", Path.Combine(folder, "gbagraph.db"), "--urls", $"http://127.0.0.1:{port}");
        await api.WaitForAsync("GbaGraph serves");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        await page.GotoAsync($"http://127.0.0.1:{port}/");
        await page.ClickAsync("button.graphiql-execute-button");
        await page.WaitForFunctionAsync("() => document.querySelector('.result-window')?.innerText.includes('\"rank\"')");
        (await page.InnerTextAsync(".result-window")).ShouldContain("slug");
        if (Environment.GetEnvironmentVariable("GBA_TEST_SCREENSHOTS") is { Length: > 0 } shots)
            await page.ScreenshotAsync(new() { Path = Path.Combine(shots, "start-page.png") });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
