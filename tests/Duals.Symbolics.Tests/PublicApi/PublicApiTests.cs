using Duals.Tests.PublicApi;

namespace Duals.Symbolics.Tests.PublicApi;

/// <summary>The public surface is what was approved: a member that comes, goes or changes shows in review, in Duals.Symbolics.approved.txt.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(Formula<>).Assembly, "Duals.Symbolics.Tests");
}
