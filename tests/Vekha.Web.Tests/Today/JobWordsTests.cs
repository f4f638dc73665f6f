using Microsoft.Extensions.DependencyInjection;
using Vekha.Application.Jobs;
using Vekha.Testing;
using Vekha.Web.Pages.Today;

namespace Vekha.Web.Tests.Today;

public sealed class JobWordsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public void Every_kind_of_job_that_the_server_runs_has_its_words()
    {
        var kinds = fixture.App.Services.GetServices<JobRegistration>().Select(job => job.Kind).ToList();
        kinds.ShouldNotBeEmpty();
        kinds.Where(kind => JobWords.Of(kind) == kind).ShouldBeEmpty();
    }
}
