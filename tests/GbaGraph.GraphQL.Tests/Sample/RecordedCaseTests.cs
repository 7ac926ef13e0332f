using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Sample;

public sealed class RecordedCaseTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task Answers_AllRecordedRequestsInOrder_AreTheRecordedOnes()
    {
        var wrong = new List<string>();
        foreach (var recorded in RecordedCase.All)
        {
            using var response = await SendAsync(recorded.Request);
            var body = await response.Content.ReadAsStringAsync();
            var difference = AnswerComparison.Difference(recorded, (int)response.StatusCode, JsonDocument.Parse(body).RootElement);
            if (difference is not null) wrong.Add($"case {recorded.Number}: {difference}\n  {recorded.Request}\n  want {recorded.Status} {recorded.Response}\n  got  {(int)response.StatusCode} {body}");
        }

        wrong.Count.ShouldBe(0, $"of {RecordedCase.All.Count}:\n" + string.Join('\n', wrong.Take(20)));
    }

    [Fact]
    public async Task Sdl_OfTheSample_IsTheRecordedOne()
    {
        var printed = await server.Client.GetStringAsync("/graphql?sdl");

        printed.Trim().ShouldBe(RecordedCase.Sdl.Replace("\\/", "/", StringComparison.Ordinal).Trim());
    }

    private async Task<HttpResponseMessage> SendAsync(JsonElement request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        message.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/graphql-response+json"));
        message.Content = new StringContent(request.GetRawText(), Encoding.UTF8, "application/json");
        return await server.Client.SendAsync(message);
    }
}
