using Vekha.Planning;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Words;

public sealed class RefusalWordsTests
{
    [Fact]
    public void Every_refusal_has_words_of_its_own()
    {
        var words = Enum.GetValues<Refusal>().Select(RefusalWords.Of).ToList();
        words.ShouldAllBe(text => text.Length > 0);
        words.ShouldBeUnique();
    }
}
