using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Planning.Access;
using Vekha.Testing;
using Vekha.Web.Access;

namespace Vekha.Web.Tests.Access;

/// <summary>Walks every address of the application, as each role, also with the ids of another region's things.
/// A page added anywhere is walked by itself.</summary>
public sealed partial class EveryAddressTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly (string Login, Role Role)[] People =
    [
        ("admin", Role.Administrator), ("coordinator", Role.Coordinator), ("municipal", Role.MunicipalOfficer),
        ("head", Role.CentreHead), ("reviewer", Role.Reviewer), ("curator", Role.Curator),
    ];

    [Fact]
    public void The_table_of_roles_says_what_the_product_does()
    {
        RoleTable.Rights.Keys.Order().ShouldBe(Enum.GetValues<Right>().Order());
        foreach (var (right, roles) in RoleTable.Rights)
            foreach (var role in Enum.GetValues<Role>())
                RoleRights.Of(role).Contains(right).ShouldBe(roles[role], $"{role}: {right}");
    }

    [Fact]
    public void Every_address_names_a_right_or_stands_on_the_list_of_open_ones()
    {
        var open = Endpoints().Where(e => e.Policies.Count == 0).Select(e => e.Pattern).Distinct().Order(StringComparer.Ordinal);
        open.ShouldBe(RoleTable.OpenAddresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_policy_is_a_right_or_one_of_the_two_general_ones()
    {
        var known = Enum.GetNames<Right>().Append(RightPolicies.Member).Append(RightPolicies.SignedIn).ToHashSet();
        Endpoints().SelectMany(e => e.Policies).Distinct().Where(p => !known.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page_from_every_address_that_is_not_open()
    {
        var visitor = fixture.App.Visitor();
        foreach (var page in Readable())
            (await AnswerAsync(visitor, page.With(Guid.NewGuid()))).ShouldStartWith("302 /sign-in?return=", Case.Sensitive, page.Pattern);
    }

    [Fact]
    public async Task Who_has_no_role_gets_to_nothing_but_the_own_account()
    {
        var visitor = await fixture.App.SignedInAsync("nobody");
        foreach (var page in Readable().Where(p => !p.Policies.SequenceEqual([RightPolicies.SignedIn])))
            (await AnswerAsync(visitor, page.With(Guid.NewGuid()))).ShouldStartWith("302 /no-access", Case.Sensitive, page.Pattern);
    }

    [Fact]
    public async Task Each_role_opens_what_its_rights_say_and_nothing_else()
    {
        foreach (var (login, role) in People)
        {
            var visitor = await fixture.App.SignedInAsync(login);
            foreach (var page in Readable())
            {
                var answer = await AnswerAsync(visitor, page.With(Guid.NewGuid()));
                if (!Opens(page, role)) answer.ShouldStartWith("302 /no-access", Case.Sensitive, $"{login}: {page.Pattern}");
                else if (!page.Pattern.Contains('{')) answer.ShouldNotStartWith("5", Case.Sensitive, $"{login}: {page.Pattern}");
                else answer.ShouldBe("404", $"{login}: {page.Pattern} with an unknown id");
            }
        }
    }

    [Fact]
    public async Task The_things_of_another_region_do_not_exist_for_anybody_here()
    {
        await using var db = fixture.App.Database.Open();
        var far = await FarThings.AddAsync(db, TestRegion.OtherRegion, TestRegion.FarCube, "far-coordinator");
        // The reviewer's role stands at the federation and covers both regions.
        foreach (var (login, role) in People.Where(p => p.Role != Role.Reviewer))
            await NoneExistsAsync(await fixture.App.SignedInAsync(login), login, role, far);
    }

    [Fact]
    public async Task The_things_of_this_region_do_not_exist_for_the_people_of_another()
    {
        await using var db = fixture.App.Database.Open();
        var near = await FarThings.AddAsync(db, TestRegion.Region, TestRegion.ZarechyeCube, "admin");
        await NoneExistsAsync(await fixture.App.SignedInAsync("far-coordinator"), "far-coordinator", Role.Coordinator,
            [.. near, .. TestRegion.People.Where(p => p.Login != "far-coordinator").Select(p => p.Id.Value)]);
    }

    [Fact]
    public async Task The_centre_of_a_neighbouring_municipality_does_not_exist_for_a_centre_head()
    {
        await using var db = fixture.App.Database.Open();
        var other = await FarThings.AddAsync(db, TestRegion.Region, TestRegion.OzerskCube, "other-head");
        // What the region has put in force is read by everybody in it, drafts are not.
        await NoneExistsAsync(await fixture.App.SignedInAsync("head"), "head", Role.CentreHead,
            [TestRegion.OzerskCube.Id.Value, TestRegion.School2.Id.Value, .. other.Skip(7)]);
    }

    /// <summary>Where a single row of a longer list is looked up with more than one of its members, the rows of the whole table are
    /// numbered for it: of a plan's editions that is little, of a journal it is seconds.</summary>
    [Fact]
    public async Task No_page_has_all_rows_of_a_table_numbered_to_find_one()
    {
        await using var db = fixture.App.Database.Open();
        var near = await FarThings.AddAsync(db, TestRegion.Region, TestRegion.ZarechyeCube, "admin");
        var (opened, numbered) = (0, new HashSet<string>());
        foreach (var (login, role) in People)
        {
            var visitor = await fixture.App.SignedInAsync(login);
            foreach (var page in Readable().Where(p => Opens(p, role)))
            {
                foreach (var id in page.Pattern.Contains('{') ? near : near.Take(1))
                {
                    fixture.App.Queries.Reset();
                    opened += await AnswerAsync(visitor, page.With(id)) == "200" ? 1 : 0;
                    numbered.UnionWith(fixture.App.Queries.Statements.SelectMany(s => NumberedRows().Matches(s))
                        .Select(m => $"{page.Pattern}: {m.Groups[1].Value}"));
                }
            }
        }
        numbered.Where(n => !n.EndsWith(".plan_id", StringComparison.Ordinal)).ShouldBeEmpty();
        opened.ShouldBeGreaterThan(100);
    }

    [GeneratedRegex(@"ROW_NUMBER\(\) OVER\(PARTITION BY ([\w.]+)")]
    private static partial Regex NumberedRows();

    private async Task NoneExistsAsync(Visitor visitor, string login, Role role, IEnumerable<Guid> ids)
    {
        foreach (var page in Readable().Where(p => p.Pattern.Contains('{') && Opens(p, role)))
            foreach (var id in ids)
                (await AnswerAsync(visitor, page.With(id)))
                    .ShouldBe("404", $"{login}: {page.With(id)}{Environment.NewLine}{fixture.App.Errors}");
    }

    private static bool Opens(Address page, Role role) =>
        page.Policies.All(p => !Enum.TryParse<Right>(p, out var right) || RoleTable.Rights[right][role]);

    private static async Task<string> AnswerAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Http.GetAsync(
            new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        var location = answer.Headers.Location is { } to ? " " + (to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString) : "";
        return (int)answer.StatusCode + (answer.StatusCode is HttpStatusCode.NotFound ? "" : location);
    }

    /// <summary>The addresses that are read and ask who one is.</summary>
    private IEnumerable<Address> Readable() => Endpoints().Where(e => e is { Reads: true, Policies.Count: > 0 });

    private List<Address> Endpoints() => [.. fixture.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        // The files of the product itself, which anybody may read, are thousands.
        .Where(e => !IsStaticFile(e))
        .Select(e => new Address(
            "/" + e.RoutePattern.RawText!.TrimStart('/'),
            e.Metadata.GetMetadata<IAllowAnonymous>() is not null ? []
                : [.. e.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy ?? RightPolicies.SignedIn)
                    .DefaultIfEmpty(RightPolicies.Member).Distinct()],
            e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET")))];

    private static bool IsStaticFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.Any(m => m.GetType().Name.StartsWith("StaticAsset", StringComparison.Ordinal))
        || endpoint.Metadata.Any(m => m is Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor);

    private sealed record Address(string Pattern, IReadOnlyList<string> Policies, bool Reads)
    {
        /// <summary>With one id in every place of one, and a 1 where a number is asked for.</summary>
        public string With(Guid id) => Regex.Replace(
            Pattern, @"\{[^}]*\}", m => m.Value.Contains(":int", StringComparison.Ordinal) ? "1" : id.ToString());
    }
}
