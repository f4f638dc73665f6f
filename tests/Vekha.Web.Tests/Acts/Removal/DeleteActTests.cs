using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Removal;

public sealed class DeleteActTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_draft_is_deleted_and_an_act_in_force_is_not()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        (await visitor.PostAsync($"{act}/delete", "delete")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.StatusOfAsync(act)).ShouldBe(HttpStatusCode.NotFound);
        (_, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await PrintedOrder.PutInForceAsync(visitor, act);
        (await visitor.PostAsync($"{act}/delete", "delete")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await visitor.StatusOfAsync(act)).ShouldBe(HttpStatusCode.OK);
    }
}
