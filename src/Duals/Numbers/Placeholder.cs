namespace Duals;
