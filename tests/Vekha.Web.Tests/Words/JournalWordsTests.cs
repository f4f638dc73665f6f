using System.Collections;
using System.Globalization;
using Vekha.Planning.Journal;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Words;

public sealed class JournalWordsTests
{
    [Fact]
    public void Every_kind_has_its_text_and_every_text_its_kind() =>
        JournalTexts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, true, true)!
            .Cast<DictionaryEntry>().Select(e => (string)e.Key)
            .ShouldBe(JournalKind.All.Select(JournalWords.KeyOf), ignoreOrder: true);
}
