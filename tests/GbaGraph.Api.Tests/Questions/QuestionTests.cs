using System.Globalization;
using System.Text.Json;
using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Questions;

/// <summary>What a researcher asks of the papers, answered by GraphQL alone and compared with the answer that was read from the paper by hand.</summary>
public class QuestionTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var paper in Question.Papers)
                foreach (var question in Question.Of(paper)) all.Add(paper, question.Id);
            return all;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task Question_OfAPaper_IsAnsweredAsByHand(string paper, string id)
    {
        var question = Question.Of(paper).Single(q => q.Id == id);
        var response = await api.AskAsync(question.Query);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{question.Text}\n{question.Query}\n{errors}");
        var answer = question.Select.SelectMany(selection => selection.Read(response.GetProperty("data"))).Select(Text);
        Comparable(answer, question).ShouldBe(Comparable(question.Answer.Select(Text), question), Explain(question, response));
    }

    [SkippableFact]
    public void Files_OfEachPaper_HoldTwentyQuestions()
    {
        Question.Papers.Count().ShouldBe(5);
        foreach (var paper in Question.Papers) Question.Of(paper).Select(q => q.Id).Distinct().Count().ShouldBe(20, paper);
    }

    private static IEnumerable<string> Comparable(IEnumerable<string> values, Question question) =>
        question.IsOrdered ? [.. values] : [.. values.Distinct().Order(StringComparer.Ordinal)];

    private static string Text(object value) =>
        value is decimal number ? number.ToString("0.############################", CultureInfo.InvariantCulture) : $"\"{value}\"";

    private static string Explain(Question question, JsonElement response) => $"{question.Text}\n{question.Query}\n{response}";
}
