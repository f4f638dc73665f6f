using Vekha.Data.Accounts;

namespace Vekha.Data.Tests.Accounts;

public sealed class PersonTests
{
    [Fact]
    public void A_new_address_is_found_in_any_case_and_an_older_page_does_not_overwrite_it()
    {
        var person = new Person();
        var seen = person.ConcurrencyStamp;
        person.SetAddress("Head@School.example");
        (person.Email, person.NormalizedEmail).ShouldBe(("Head@School.example", "HEAD@SCHOOL.EXAMPLE"));
        person.ConcurrencyStamp.ShouldNotBe(seen);
        person.SetAddress(null);
        (person.Email, person.NormalizedEmail).ShouldBe((null, null));
    }
}
